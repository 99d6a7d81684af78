import type { Tally } from '@wellmet/core';
import type { Io } from '../command.ts';
import { openInput } from './input.ts';
import { InputError } from './input-error.ts';
import { createJsonDocumentReader } from './json/json-document.ts';
import { parseOrNothing } from './json/parse-or-nothing.ts';
import { readLines } from './read-lines.ts';
import { isTally, type LineReader, type Sink } from './sink.ts';
import { checkTally } from './tallies.ts';

/**
 * The Tallies of files and standard input: one per line, or one in a file of its own that may be formatted.
 *
 * @throws InputError when something else is found: a sum with a part missing would be wrong without a sign of it
 */
export async function readTallies(names: readonly string[], io: Io): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const name of names) {
    const input = await openInput(name, io);
    const sink: Pick<Sink, 'tally' | 'fault'> = {
      tally: (value, line) => tallies.push(checkTally(`${input.name}:${line}`, value)),
      fault(line, reason) {
        throw new InputError(`${input.name}:${line}: ${reason}`);
      },
    };
    const lines = await readLines(input, sink, first => readerOf(first, sink));
    if (lines === 0) throw new InputError(`${input.name}: expected a Tally, got nothing`);
  }
  return tallies;
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
