import type { Adapter, Response } from '@wellmet/core';
import { ConfigError } from '../errors.ts';
import { encryptJwe, type PublicKey } from './encrypt-jwe.ts';

export interface SealOptions {
  /** The clinic's public key as a JWK with its `kid`, of `createSealKeys`. The private one never leaves the server. */
  readonly key: PublicKey;
}

/** Lengths are rounded up to this many characters, so that they say little about the words. */
const block = 1024;

/** Where the sealed Response stands among the answers of its envelope. */
export const sealedAnswer = 'sealed';

/**
 * Seals each Response to the clinic's key before anything else sees it (JWE: ECDH-ES, A256GCM). What is stored and sent is an
 * envelope with the id, the survey and the times; answers, visit and context are inside. Put it outside of `withQueue`, so
 * that the device stores sealed Responses too. The first sealing takes a moment: what is submitted in
 * the very instant that the page is left may stay behind.
 *
 * @throws ConfigError at construction when `key` is not a public P-256 key with a `kid`, or without https.
 * @example
 * const adapter = withSeal(withQueue(createFetchAdapter({ endpoint }), { name: endpoint }), { key });
 * await adapter.send(response); // => { id: response.id, acknowledged: false, persistent: true }
 */
export const withSeal = (adapter: Adapter, { key }: SealOptions): Adapter => {
  if (key?.crv !== 'P-256' || !key.kid || key.d)
    throw new ConfigError('`key` must be a public P-256 key as a JWK with a `kid`, and nothing more');
  if (!globalThis.crypto?.subtle) throw new ConfigError('`key` can only be used on an https page');
  // One envelope for each Response, however often it is sent: the same id with another body would be refused.
  const envelopes = new WeakMap<Response, Promise<Response>>();
  const seal = async (response: Response): Promise<Response> => {
    const { visit: _, context: __, ...envelope } = response;
    const text = JSON.stringify(response);
    const jwe = await encryptJwe(text.padEnd(Math.ceil(text.length / block) * block), key);
    return { ...envelope, answers: { [sealedAnswer]: { text: jwe } } };
  };
  return {
    async send(response, options) {
      const envelope = envelopes.get(response) ?? seal(response);
      envelopes.set(response, envelope);
      return adapter.send(await envelope, options);
    },
  };
};
