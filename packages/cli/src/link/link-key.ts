import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { InputError } from '../read/input-error.ts';

const form = /^[\w-]{43}\s*$/;

/**
 * The secret that links are signed with: 32 bytes, in a file of one line.
 *
 * @throws InputError that names the file and never holds anything that stands in it
 */
export async function readLinkKey(file: string): Promise<Uint8Array> {
  const expected = (what: string) =>
    new InputError(`${file}: expected the key that wellmet link --sign made, got ${what}`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw expected((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'no file to read');
  }
  if (!form.test(text)) throw expected('something else');
  return Buffer.from(text.trim(), 'base64url');
}

/**
 * The same, made first when there is none: readable by its owner alone, and never over another file.
 *
 * @throws InputError as `readLinkKey`, and when the file cannot be written
 */
export async function readOrMakeLinkKey(file: string): Promise<Uint8Array> {
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST')
      throw new InputError(`${file}: expected a file that can be written, got ${message}`);
  }
  return readLinkKey(file);
}
