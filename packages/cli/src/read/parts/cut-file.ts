import { type FileHandle, open } from 'node:fs/promises';
import { LONGEST_LINE } from '../line-splitter.ts';

/** A run of whole lines of a file, in bytes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const PIECE = 64 * 1024;
const LINE_FEED = 10;

/** Behind the first line end from a place on, or the end of the file. */
async function lineStart(handle: FileHandle, from: number, size: number): Promise<number> {
  const piece = Buffer.allocUnsafe(PIECE);
  for (let at = from; at < size; ) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, at);
    const found = piece.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (found !== -1) return at + found + 1;
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return size;
}

/** A file in ranges of about this size, and its first line; none where that is longer than any line that is read. */
export async function cutFile(
  name: string,
  wanted: number,
): Promise<{ readonly ranges: readonly Range[]; readonly firstLine: Buffer } | undefined> {
  const handle = await open(name);
  try {
    const { size } = await handle.stat();
    const first = await lineStart(handle, 0, size);
    if (first > LONGEST_LINE) return undefined;
    const firstLine = Buffer.alloc(first);
    await handle.read(firstLine, 0, first, 0);
    const ranges: Range[] = [];
    for (let from = 0; from < size; ) {
      const to = from + wanted >= size ? size : await lineStart(handle, from + wanted, size);
      ranges.push({ from, to });
      from = to;
    }
    return { ranges, firstLine };
  } finally {
    await handle.close();
  }
}
