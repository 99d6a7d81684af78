import type { Adapter, Response } from '@wellmet/core';
import { expect, test, vi } from 'vitest';
import type { Host } from './host.ts';
import type { SealModule } from './seal-module.ts';
import { sealedBy } from './sealed-by.ts';

const response = { id: 'a' } as Response;

const setUp = () => {
  const sent: string[] = [];
  const adapter = (how: string): Adapter => ({
    async send({ id }) {
      sent.push(`${how} ${id}`);
      return { id, acknowledged: true };
    },
  });
  const sealTo = vi.fn<SealModule['sealTo']>(async () => adapter('sealed'));
  const load = vi.fn(async () => ({ sealTo }));
  const host = { fail: vi.fn(), report: vi.fn() };
  const start = () => sealedBy(load, adapter('open'), '/key', host as unknown as Host);
  return { sent, sealTo, load, host, start };
};

test('file and key are asked for before there is anything to send, and once', async () => {
  const { load, sealTo, sent, start } = setUp();
  const sealing = start();
  await vi.waitFor(() => expect(sealTo).toHaveBeenCalledOnce());
  await sealing.send(response);
  await sealing.send(response);
  expect(sent).toEqual(['sealed a', 'sealed a']);
  expect(load).toHaveBeenCalledOnce();
});

test('nothing leaves unsealed: while the file cannot be loaded sending fails, and the next try asks again', async () => {
  const { load, sent, host, start } = setUp();
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('still offline'));
  const sealing = start();
  await vi.waitFor(() => expect(host.report).toHaveBeenCalledExactlyOnceWith(new Error('offline')));
  await expect(sealing.send(response)).rejects.toThrow('still offline');
  expect(sent).toEqual([]);
  await sealing.send(response);
  expect(sent).toEqual(['sealed a']);
  expect(host.fail).not.toHaveBeenCalled();
});

test('a key that can never do takes the survey away: nobody should answer what cannot be sent', async () => {
  const { sealTo, host, start } = setUp();
  const error = Object.assign(new Error('option sealKey: …'), { name: 'ConfigError' });
  sealTo.mockRejectedValueOnce(error);
  start();
  await vi.waitFor(() => expect(host.fail).toHaveBeenCalledExactlyOnceWith(error));
  expect(host.report).not.toHaveBeenCalled();
});
