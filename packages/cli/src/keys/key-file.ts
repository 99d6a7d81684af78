import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import type { PrivateKey } from '@wellmet/adapters/server';
import { InputError } from '../read/input-error.ts';

/** A private key with the day it was made. */
export type StoredKey = PrivateKey & { readonly made: string };

/**
 * The private keys of a file (a JWK Set), the newest first.
 *
 * @throws InputError that names the file and never holds anything that stands in it
 */
export async function readKeys(file: string): Promise<readonly [StoredKey, ...StoredKey[]]> {
  const expected = (what: string) =>
    new InputError(`${file}: expected the private keys that wellmet keys made, got ${what}`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw expected((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'no file to read');
  }
  let keys: unknown;
  try {
    ({ keys } = Object(JSON.parse(text)));
  } catch {
    // The parser's own message repeats what stands there.
    throw expected('no JSON');
  }
  if (!Array.isArray(keys) || keys.length === 0) throw expected('none');
  if (!keys.every(key => key?.kid && key.d && key.crv === 'P-256')) throw expected('something else');
  return keys as [StoredKey, ...StoredKey[]];
}

/** Who else may read the file; nothing when it is its owner alone, or when the system does not say. */
export async function openToOthers(file: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const { mode } = await stat(file);
  return (mode & 0o077) !== 0;
}

/** Writes private keys so that only their owner can read them, whole or not at all. */
export async function writeKeys(file: string, keys: readonly StoredKey[]): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
}

/** Writes what the pages may know: the newest key alone, field by field, so that nothing private can slip in. */
export async function writePublicKey(
  file: string,
  { kty, crv, x, y, kid, use, alg }: StoredKey,
): Promise<void> {
  const key = { kty, crv, x, y, kid, use, alg };
  await writeFile(file, `${JSON.stringify({ keys: [key] }, null, 2)}\n`);
}
