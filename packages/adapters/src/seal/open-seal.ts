import type { Response } from '@wellmet/core';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { importJWK } from 'jose/key/import';
import type { PublicKey } from './encrypt-jwe.ts';
import { sealedAnswer } from './with-seal.ts';

/** A private key as a JWK with its `kid`. */
export type PrivateKey = PublicKey;

/** Whether a Response is an envelope of `withSeal`. */
export const isSealed = ({ answers }: Response): boolean =>
  Object.keys(answers).join() === sealedAnswer && 'text' in answers[sealedAnswer]!;

/**
 * Opens the envelope of `withSeal`. Give every private key that may still be in use: the one with the `kid` of the envelope
 * opens it. A Response that is not sealed comes back as it is.
 *
 * @throws Error when no key fits, when the seal is broken, or when it holds another Response than the envelope says.
 * @example
 * await openSeal(sealed, [privateKey]); // => response
 */
export const openSeal = async (response: Response, keys: readonly PrivateKey[]): Promise<Response> => {
  if (!isSealed(response)) return response;
  const { text } = response.answers[sealedAnswer] as { readonly text: string };
  const { plaintext } = await compactDecrypt(
    text,
    ({ kid }) => {
      const key = keys.find(one => one.kid === kid);
      if (!key) throw new Error(`sealed: no key with the kid ${kid}`);
      return importJWK(key, 'ECDH-ES');
    },
    { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] },
  );
  const opened = JSON.parse(new TextDecoder().decode(plaintext)) as Response;
  for (const field of ['id', 'survey', 'version', 'phase', 'status', 'submittedAt'] as const)
    if (opened[field] !== response[field])
      throw new Error(`sealed: the envelope says ${field} ${response[field]}, inside is ${opened[field]}`);
  return opened;
};
