import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Io } from '../command.ts';
import { InputError } from './input-error.ts';

/** Bytes with a name: a file, or standard input. */
export interface Input {
  /** As it stands in front of a line number. */
  readonly name: string;
  /** Size in bytes, where it is known beforehand. */
  readonly size?: number;
  /** Each piece is valid until the next is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const CHUNK = 512 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'no permission to read it',
};

/**
 * Opens a file; `-` is standard input.
 *
 * @throws InputError when there is nothing to read
 */
export async function openInput(name: string, io: Pick<Io, 'stdin'>): Promise<Input> {
  if (name === '-') return { name: 'standard input', chunks: io.stdin };
  try {
    const handle = await open(name, constants.O_RDONLY);
    const { size } = await handle.stat().then(async stat => {
      if (!stat.isDirectory()) return stat;
      await handle.close();
      throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    });
    return { name, size, chunks: piecesOf(handle) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(`${name}: expected a file, got ${reasons[code] ?? message}`, { cause: error });
  }
}

/**
 * A file, or a part of it, in pieces: one is read while the other is worked on, and no third is ever needed. Closes the file.
 *
 * @param to where to stop; the end of the file unless given
 */
export async function* piecesOf(
  handle: FileHandle,
  { from = 0, to = Number.MAX_SAFE_INTEGER }: { readonly from?: number; readonly to?: number } = {},
): AsyncGenerator<Uint8Array> {
  try {
    let current = Buffer.allocUnsafe(CHUNK);
    let next = Buffer.allocUnsafe(CHUNK);
    let at = from;
    const read = async (into: Buffer) => {
      const { bytesRead } = await handle.read(into, 0, Math.min(CHUNK, to - at), at);
      at += bytesRead;
      return bytesRead;
    };
    let length = await read(current);
    while (length > 0) {
      const coming = read(next);
      yield current.subarray(0, length);
      [current, next] = [next, current];
      length = await coming;
    }
  } finally {
    await handle.close();
  }
}
