import type { Input } from './input.ts';
import { createLineSplitter } from './line-splitter.ts';
import { lineText } from './line-text.ts';
import type { LineReader, Sink } from './sink.ts';

export interface ReadLinesOptions {
  /** Is told after every piece how many bytes were read so far. */
  readonly watch?: (bytes: number) => void;
  /** Lines that stand before the first, which shift the numbers; none unless given. */
  readonly before?: number;
}

/** Feeds the lines of an input to the reader that its first line asks for; gives how many there were. */
export async function readLines(
  { chunks }: Pick<Input, 'chunks'>,
  sink: Pick<Sink, 'fault'>,
  readerOf: (firstLine: string) => LineReader,
  { watch, before = 0 }: ReadLinesOptions = {},
): Promise<number> {
  let reader: LineReader | undefined;
  let lines = 0;
  let bytes = 0;
  const splitter = createLineSplitter({
    take(buffer, from, to, at) {
      const taken = reader?.take?.(buffer, from, to, at + before);
      if (taken === undefined) return { to: from, lines: 0 };
      lines += taken.lines;
      return taken;
    },
    line(buffer, from, to, at) {
      lines = at;
      const number = at + before;
      const read = lineText(buffer, from, to, number);
      if ('fault' in read) sink.fault(number, read.fault);
      else {
        reader ??= readerOf(read.text);
        reader.line(read.text, number);
      }
    },
    tooLong(at, length) {
      lines = at;
      sink.fault(at + before, `expected a line of at most 4 MB, got ${Math.round(length / 1e6)} MB`);
    },
  });
  for await (const chunk of chunks) {
    splitter.push(chunk);
    bytes += chunk.length;
    watch?.(bytes);
  }
  splitter.end();
  reader?.end();
  return lines;
}
