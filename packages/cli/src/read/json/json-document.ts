import { isTally, type LineReader, type Sink } from '../sink.ts';
import { parseOrNothing } from './parse-or-nothing.ts';

/** Characters of the largest document that is read at once. */
const LARGEST = 64 * 1024 * 1024;

/** One JSON value over many lines, as an editor formats it: a Tally. */
export function createJsonDocumentReader(sink: Pick<Sink, 'tally' | 'fault'>): LineReader {
  let lines: string[] = [];
  let length = 0;
  return {
    line(text) {
      length += text.length + 1;
      if (length > LARGEST) lines = [];
      else lines.push(text);
    },
    end() {
      const value = length > LARGEST ? undefined : parseOrNothing(lines.join('\n'));
      if (isTally(value)) sink.tally(value, 1);
      else sink.fault(1, 'expected a Tally, or one Response per line, got JSON that is neither');
    },
  };
}
