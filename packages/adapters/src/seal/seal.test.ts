import type { Adapter, Response } from '@wellmet/core';
import fc from 'fast-check';
import { compactDecrypt, type JWK } from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withSeal } from '../index.ts';
import { createSealKeys, isSealed, openSeal, SealError, type SealKeys, unseal } from '../server/index.ts';
import { response } from '../testing/response.ts';
import { encryptJwe } from './encrypt-jwe.ts';

let keys: SealKeys;
beforeAll(async () => {
  keys = await createSealKeys();
});

/** What an adapter under the seal is given. */
const sealed = async (one: Response = response, key = keys.publicKey): Promise<Response> => {
  let given: Response | undefined;
  const inner: Adapter = {
    async send(what) {
      given = what;
      return { id: what.id, acknowledged: true };
    },
  };
  expect(await withSeal(inner, { key }).send(one)).toEqual({ id: one.id, acknowledged: true });
  return given!;
};

describe('a sealed Response', () => {
  it('shows nothing of what the patient said, nor which visit it was', async () => {
    const full = { ...response, visit: 'k3f9-visit', context: { department: 'oncology' } };
    const envelope = await sealed(full);
    expect(envelope).toEqual({
      id: response.id,
      survey: response.survey,
      version: response.version,
      phase: response.phase,
      locale: response.locale,
      channel: response.channel,
      status: response.status,
      startedAt: response.startedAt,
      submittedAt: response.submittedAt,
      answers: { sealed: { text: expect.stringMatching(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/) } },
    });
    for (const secret of ['谢谢', 'listens', 'k3f9-visit', 'oncology'])
      expect(JSON.stringify(envelope)).not.toContain(secret);
    expect(isSealed(envelope)).toBe(true);
  });

  it('is opened by the private key to what it was', async () => {
    expect(await openSeal(await sealed(), [keys.privateKey])).toEqual(response);
  });

  it('is opened by a JOSE library, whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async text => {
        const { kid } = keys.publicKey;
        const jwe = await encryptJwe(JSON.stringify(text), keys.publicKey);
        const { plaintext, protectedHeader } = await compactDecrypt(jwe, keys.privateKey as JWK);
        expect(JSON.parse(new TextDecoder().decode(plaintext))).toBe(text);
        expect(protectedHeader).toMatchObject({ alg: 'ECDH-ES', enc: 'A256GCM', kid });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same one however often it is sent, and another one for each patient', async () => {
    const seen: string[] = [];
    const inner: Adapter = {
      async send(envelope) {
        seen.push(JSON.stringify(envelope));
        return { id: envelope.id, acknowledged: true };
      },
    };
    const adapter = withSeal(inner, { key: keys.publicKey });
    for (const one of [response, response, { ...response }]) await adapter.send(one);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[0]);
  });

  it('has a length that says little about the words', async () => {
    const length = async (text: string) =>
      JSON.stringify(await sealed({ ...response, answers: { why: { text } } })).length;
    expect(await length('')).toBe(await length('x'.repeat(500)));
  });

  it('is opened by whichever key it was sealed to, while keys change', async () => {
    const next = await createSealKeys();
    const both = [next.privateKey, keys.privateKey];
    expect(await openSeal(await sealed(), both)).toEqual(response);
    expect(await openSeal(await sealed(response, next.publicKey), both)).toEqual(response);
  });
});

describe('openSeal refuses', () => {
  it('what was sealed to a key it does not have', async () => {
    const { privateKey } = await createSealKeys();
    await expect(openSeal(await sealed(), [privateKey])).rejects.toThrow(
      `sealed: no key with the kid ${keys.publicKey.kid}`,
    );
  });

  it('a seal that was tampered with', async () => {
    const envelope = await sealed();
    const { text } = envelope.answers.sealed as { text: string };
    const parts = text.split('.');
    parts[3] = `${parts[3]?.startsWith('A') ? 'B' : 'A'}${parts[3]?.slice(1)}`;
    const broken = { ...envelope, answers: { sealed: { text: parts.join('.') } } };
    await expect(openSeal(broken, [keys.privateKey])).rejects.toEqual(
      new SealError('sealed: the seal is broken', 'broken'),
    );
  });

  it('a seal in the envelope of another Response', async () => {
    const swapped = { ...(await sealed()), id: '018f6b2e-7c00-7000-8000-000000000009' };
    await expect(openSeal(swapped, [keys.privateKey])).rejects.toMatchObject({
      fault: 'another',
      message: 'sealed: the envelope says another id than what is inside',
    });
  });

  it('no Response that was never sealed', async () => {
    expect(await openSeal(response, [keys.privateKey])).toBe(response);
  });

  it('no answer to a question that happens to be called sealed', async () => {
    const spoken = { ...response, answers: { sealed: { text: 'The door was sealed.' } } };
    expect(await openSeal(spoken, [keys.privateKey])).toBe(spoken);
  });

  it.each([undefined, null, 'x', [], {}, { sealed: null }, { sealed: { text: 7 } }])(
    'nothing of %j, which is no envelope',
    answers => {
      expect(isSealed({ answers })).toBe(false);
    },
  );

  it('what is sealed but is no JSON, without repeating it', async () => {
    const text = await encryptJwe('Mrs Smith said', keys.publicKey);
    await expect(unseal(text, [keys.privateKey])).rejects.toEqual(
      new SealError('sealed: the seal is broken', 'broken'),
    );
  });
});

it('withSeal refuses a page without https', () => {
  vi.stubGlobal('crypto', {});
  const adapter: Adapter = { send: async ({ id }) => ({ id, acknowledged: true }) };
  expect(() => withSeal(adapter, { key: keys.publicKey })).toThrow('only be used on an https page');
  vi.unstubAllGlobals();
});

describe('withSeal refuses, by name', () => {
  it.each<[string, (key: SealKeys) => unknown]>([
    ['no key', () => undefined],
    ['a private key', ({ privateKey }) => privateKey],
    ['a key without a name', ({ publicKey }) => ({ ...publicKey, kid: '' })],
    ['a key of another curve', ({ publicKey }) => ({ ...publicKey, crv: 'P-384' })],
  ])('%s', (_, keyOf) => {
    const adapter: Adapter = { send: async ({ id }) => ({ id, acknowledged: true }) };
    const make = () => withSeal(adapter, { key: keyOf(keys) as never });
    expect(make).toThrow('`key` must be a public P-256 key as a JWK with a `kid`, and nothing more');
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });
});
