import { createSealKeys, isSealed, openSeal, type SealKeys } from '@wellmet/adapters/server';
import type { Adapter, Response as Answered } from '@wellmet/core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { sealTo } from './script-seal.ts';

const response = {
  id: '0193509a-6c00-7a63-8f3e-2f0b7c1d9e55',
  answers: { why: { text: 'They were kind' } },
} as unknown as Answered;

let keys: SealKeys;
let sent: Answered[] = [];
const adapter: Adapter = {
  async send(one) {
    sent.push(one);
    return { id: one.id, acknowledged: true };
  },
};
const served = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

beforeAll(async () => {
  keys = await createSealKeys();
});
afterEach(() => {
  sent = [];
  served.mockReset();
  vi.unstubAllGlobals();
});

const arrivesSealed = async (sealKey: string) => {
  await (await sealTo(adapter, sealKey)).send(response);
  expect(sent.map(isSealed)).toEqual([true]);
  expect(await openSeal(sent[0]!, [keys.privateKey])).toEqual(response);
};

test('an adapter sees the seal alone, to the key that stands in the option', () =>
  arrivesSealed(` ${JSON.stringify(keys.publicKey)}`));

test('the option may be the URL of the file that `wellmet keys` writes, which is asked for without a cookie', async () => {
  served.mockImplementation(async () => Response.json({ keys: [keys.publicKey] }));
  vi.stubGlobal('fetch', served);
  await arrivesSealed('/seal-public.json');
  expect(served.mock.calls).toEqual([
    ['/seal-public.json', { credentials: 'omit', referrerPolicy: 'no-referrer' }],
  ]);
});

test.each<[string, () => string]>([
  ['no JSON', () => '{'],
  ['a private key', () => JSON.stringify(keys.privateKey)],
  ['no key', () => '{"keys":[]}'],
])('%s is refused, and the option named', async (_, sealKey) => {
  await expect(sealTo(adapter, sealKey())).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/^option sealKey: /),
  });
});

test('a key that is not there now may be there later', async () => {
  served.mockImplementation(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', served);
  await expect(sealTo(adapter, '/key')).rejects.toEqual(new Error('option sealKey: /key answered 503'));
});
