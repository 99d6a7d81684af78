import type { Response } from '@wellmet/core';
import type { PublicKey } from './encrypt-jwe.ts';
import { SealError } from './seal-error.ts';
import { unseal } from './unseal.ts';
import { sealedAnswer } from './with-seal.ts';

/** A private key as a JWK with its `kid`. */
export type PrivateKey = PublicKey;

/** JWE in five parts without an encrypted key; its header begins with `{"`. */
const seal = /^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/;

const sealOf = (response: { readonly answers?: unknown }): string | undefined => {
  const answers = Object(response.answers);
  const { text } = Object(answers[sealedAnswer]);
  const isAlone = Object.keys(answers).join() === sealedAnswer;
  return isAlone && typeof text === 'string' && seal.test(text) ? text : undefined;
};

/**
 * Whether a Response is an envelope of `withSeal`.
 *
 * @example
 * isSealed(response); // => false
 */
export const isSealed = (response: { readonly answers?: unknown }): boolean => sealOf(response) !== undefined;

/**
 * Opens the envelope of `withSeal`. Give every private key that may still be in use: the one with the `kid` of the envelope
 * opens it. A Response that is not sealed comes back as it is.
 *
 * @throws SealError when no key fits, when the seal is broken, or when it holds another Response than the envelope says.
 * @example
 * await openSeal(sealed, [privateKey]); // => response
 */
export const openSeal = async (response: Response, keys: readonly PrivateKey[]): Promise<Response> => {
  const text = sealOf(response);
  if (text === undefined) return response;
  const opened = await unseal(text, keys);
  for (const field of ['id', 'survey', 'version', 'phase', 'status', 'submittedAt'] as const)
    if (opened[field] !== response[field])
      throw new SealError(`sealed: the envelope says another ${field} than what is inside`, 'another');
  return opened;
};
