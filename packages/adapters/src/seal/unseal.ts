import type { Response } from '@wellmet/core';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { importJWK } from 'jose/key/import';
import type { PrivateKey } from './open-seal.ts';
import { SealError } from './seal-error.ts';

/**
 * Opens the text of a seal alone: what stands in the column `sealed` of a Google Sheet or an export. Whoever knows the public
 * key can seal anything, so hold what comes out against `checkResponse`.
 *
 * @throws SealError when no key fits, or when the seal is broken.
 * @example
 * const { answers } = await unseal(row.sealed, [privateKey]);
 * answers; // => response.answers
 */
export const unseal = async (text: string, keys: readonly PrivateKey[]): Promise<Response> => {
  try {
    const { plaintext } = await compactDecrypt(
      text,
      ({ kid }) => {
        const key = keys.find(one => one.kid === kid);
        if (!key) throw new SealError(`sealed: no key with the kid ${kid}`, 'no-key');
        return importJWK(key, 'ECDH-ES');
      },
      { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] },
    );
    return Object(JSON.parse(new TextDecoder().decode(plaintext)));
  } catch (cause) {
    if (cause instanceof SealError) throw cause;
    // The cause may hold a piece of what was said.
    throw new SealError('sealed: the seal is broken', 'broken');
  }
};
