import type { Tally } from '@wellmet/core';
import type { Io } from '../command.ts';
import { openInput } from './input.ts';
import { InputError } from './input-error.ts';
import { createJsonDocumentReader } from './json/json-document.ts';
import { parseOrNothing } from './json/parse-or-nothing.ts';
import { createProgress } from './progress.ts';
import { readLines } from './read-lines.ts';
import { isTally, type LineReader, type Sink } from './sink.ts';
import { checkTally, plus } from './tallies.ts';

/**
 * The sum of the Tallies of files and standard input: one per line, or one in a file of its own that may be formatted. Each is added as it
 * comes, so that any number of them takes the room of one.
 *
 * @throws InputError when something else is found: a sum with a part missing would be wrong without a sign of it
 */
export async function readTallies(names: readonly string[], io: Io): Promise<Tally | undefined> {
  const progress = createProgress(io.stderr, () => performance.now());
  let sum: Tally | undefined;
  for (const name of names) {
    const input = await openInput(name, io);
    const sink: Pick<Sink, 'tally' | 'fault'> = {
      tally(value, line) {
        sum = plus(sum, checkTally(`${input.name}:${line}`, value));
      },
      fault(line, reason) {
        progress.clear();
        throw new InputError(`${input.name}:${line}: ${reason}`);
      },
    };
    const lines = await readLines(input, sink, first => readerOf(first, sink), {
      watch: bytes => progress.update(input.name, bytes, input.size, sum?.n.responses ?? 0),
    });
    if (lines === 0) throw new InputError(`${input.name}: expected a Tally, got nothing`);
  }
  progress.clear();
  return sum;
}

function readerOf(firstLine: string, sink: Pick<Sink, 'tally' | 'fault'>): LineReader {
  if (firstLine.trim() === '{') return createJsonDocumentReader(sink);
  return {
    line(text, number) {
      if (text.trim() === '') return;
      const value = parseOrNothing(text);
      if (isTally(value)) sink.tally(value, number);
      else sink.fault(number, 'expected a Tally as JSON, got something else');
    },
    end() {},
  };
}
