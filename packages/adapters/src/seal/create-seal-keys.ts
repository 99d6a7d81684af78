import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import type { PublicKey } from './encrypt-jwe.ts';
import type { PrivateKey } from './open-seal.ts';

export interface SealKeys {
  /** For the pages of the clinic. */
  readonly publicKey: PublicKey;
  /** For the server alone; whoever has it reads every answer. */
  readonly privateKey: PrivateKey;
}

/**
 * Makes a pair of keys for `withSeal` and `openSeal`. Its name, `kid`, is the thumbprint of the public key (RFC 7638), so
 * that keys can be changed: hand out the new public key, and keep the old private key until nothing sealed to it is left.
 *
 * @example
 * const { publicKey, privateKey } = await createSealKeys();
 * publicKey.kid === privateKey.kid; // => true
 */
export const createSealKeys = async (): Promise<SealKeys> => {
  const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  // On a command line a name that begins with a dash would be an option.
  if (kid.startsWith('-')) return createSealKeys();
  const about = { kid, use: 'enc', alg: 'ECDH-ES' };
  return {
    publicKey: { ...publicJwk, ...about } as PublicKey,
    privateKey: { ...(await exportJWK(pair.privateKey)), ...about } as PrivateKey,
  };
};
