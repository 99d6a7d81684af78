import type { Response as Answered } from '@wellmet/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDelivery } from './script-delivery.ts';

const response = { id: '0193509a-6c00-7a63-8f3e-2f0b7c1d9e55' } as Answered;
const received = () => new Response(JSON.stringify({ received: [response.id] }));
const reply = vi.fn<() => Promise<Response>>();

beforeEach(() => void vi.stubGlobal('fetch', reply));
afterEach(() => {
  reply.mockReset();
  vi.unstubAllGlobals();
});

test('a Response that the endpoint has received is acknowledged', async () => {
  reply.mockImplementation(async () => received());
  expect(await createDelivery('/a', 'memory').send(response)).toEqual({
    id: response.id,
    acknowledged: true,
  });
});

test('in the memory of a page a failure is a failure, and the next try sends the same Response', async () => {
  reply.mockImplementationOnce(async () => new Response('', { status: 503 }));
  reply.mockImplementation(async () => received());
  const delivery = createDelivery('/b', 'memory');
  await expect(delivery.send(response)).rejects.toThrow('answered 503');
  expect(await delivery.send(response)).toMatchObject({ acknowledged: true });
});

test('in a kiosk it waits for the network while the next patient answers, and the receipt says so', async () => {
  reply.mockImplementationOnce(async () => new Response('', { status: 503 }));
  reply.mockImplementation(async () => received());
  const receipt = await createDelivery('/c', 'kiosk').send(response);
  expect(receipt).toEqual({ id: response.id, acknowledged: false, persistent: false });
  await vi.waitFor(() => expect(reply).toHaveBeenCalledTimes(2), 5000);
});

test('what the endpoint refuses for good is a failure everywhere', async () => {
  reply.mockImplementation(async () => new Response('{"error":"no such survey"}', { status: 422 }));
  await expect(createDelivery('/d', 'kiosk').send(response)).rejects.toThrow('no such survey');
});

test('an endpoint that cannot work is told at once', () => {
  expect(() => createDelivery('', 'memory')).toThrow('endpoint');
});
