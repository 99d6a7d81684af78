import type { Input } from './input.ts';
import { createLineSplitter } from './line-splitter.ts';
import { lineText } from './line-text.ts';
import type { LineReader, Sink } from './sink.ts';

/** Feeds the lines of an input to the reader that its first line asks for; gives how many there were. */
export async function readLines(
  { chunks }: Input,
  sink: Pick<Sink, 'fault'>,
  readerOf: (firstLine: string) => LineReader,
  watch: (bytes: number) => void = () => {},
): Promise<number> {
  let reader: LineReader | undefined;
  let lines = 0;
  let bytes = 0;
  const splitter = createLineSplitter({
    line(buffer, from, to, number) {
      lines = number;
      if (reader?.bytes?.(buffer, from, to, number)) return;
      const read = lineText(buffer, from, to, number);
      if ('fault' in read) sink.fault(number, read.fault);
      else {
        reader ??= readerOf(read.text);
        reader.line(read.text, number);
      }
    },
    tooLong(number, length) {
      lines = number;
      sink.fault(number, `expected a line of at most 4 MB, got ${Math.round(length / 1e6)} MB`);
    },
  });
  for await (const chunk of chunks) {
    splitter.push(chunk);
    bytes += chunk.length;
    watch(bytes);
  }
  splitter.end();
  reader?.end();
  return lines;
}
