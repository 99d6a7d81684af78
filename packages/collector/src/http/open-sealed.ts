import type { Response } from '@wellmet/core';
import { Problem } from './problem.ts';

/** A private key of `wellmet keys`, as a JWK with its `kid`. */
export type SealKey = JsonWebKey & { readonly kid: string };

/** What arrived, as an object; an opened Response when it was a sealed one. */
export type Opener = (value: Arrived) => Promise<Arrived>;

type Arrived = Readonly<Record<string, unknown>>;

/**
 * Opens what was sealed to one of `keys`. A key that is not here is a 503: the device keeps its answers until the key is given,
 * where any other status would let them die.
 */
export function createOpener(keys: readonly SealKey[]): Opener {
  return async value => {
    if (!('sealed' in Object(value.answers))) return value;
    // Loaded only here: most collectors never see a seal.
    const { isSealed, openSeal, SealError } = await import('@wellmet/adapters/server');
    if (!isSealed(value)) return value;
    try {
      // Sealed by anyone who has the public key: what comes out is checked as if it had come openly.
      return { ...(await openSeal(value as unknown as Response, keys)) };
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      if (error.fault !== 'no-key') throw new Problem(422, error.message);
      throw new Problem(503, error.message, { headers: { 'retry-after': '600' }, cause: error });
    }
  };
}
