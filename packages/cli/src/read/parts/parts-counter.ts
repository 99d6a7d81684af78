import { open } from 'node:fs/promises';
import type { Survey } from '@wellmet/core';
import { type OpenTallyState, stateOf } from '@wellmet/core/rows';
import { type CountingOptions, createCounting, sinkOf } from '../counting.ts';
import { piecesOf } from '../input.ts';
import { readLines } from '../read-lines.ts';
import { formatOf, readerFor } from '../reader-for.ts';
import type { LineReader } from '../sink.ts';
import type { Range } from './cut-file.ts';

/** What one thread counts: some lines of one file. */
export interface Part extends Range {
  readonly name: string;
  readonly firstLine: string;
  /** Number of the part among all. */
  readonly number: number;
}

/** What a part came to. */
export interface PartDone {
  readonly lines: number;
  /** Lines that could not be counted, numbered within the part. */
  readonly faults: readonly (readonly [line: number, reason: string])[];
  /** True when the part cannot be read without what stands before it, or holds what only one thread may take. */
  readonly isBound: boolean;
}

/** What all parts of a thread came to. */
export interface PartsCounted {
  readonly state: OpenTallyState;
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly n: { readonly rejected: number; readonly duplicates: number };
}

/** Counts parts one after the other, in this thread. */
export interface PartsCounter {
  count(part: Part): Promise<PartDone>;
  close(): Promise<PartsCounted>;
}

export function createPartsCounter(survey: Survey, options: CountingOptions): PartsCounter {
  const counting = createCounting(survey, options);
  return {
    async count({ name, from, to, firstLine, number }) {
      const faults: (readonly [number, string])[] = [];
      let isBound = false;
      // Every line but the first of a file is at least the second: only the first may have a byte order mark.
      const before = from === 0 ? 0 : 1;
      const sink = sinkOf(
        counting,
        (line, reason) => faults.push([line - before, reason]),
        () => {
          isBound = true;
        },
      );
      const readerOf = (): LineReader => {
        const reader = readerFor(survey, name, firstLine, sink, { timing: options.timing, file: number });
        const isCsv = formatOf(name, firstLine) === 'csv';
        if (isCsv && from > 0) reader.line(firstLine, 1);
        return isCsv ? withoutQuotes(reader, () => (isBound = true)) : reader;
      };
      const handle = await open(name);
      const lines = await readLines({ chunks: piecesOf(handle, { from, to }) }, sink, readerOf, {
        before,
      });
      return { lines, faults, isBound };
    },
    async close() {
      return { state: stateOf(counting.open), ids: counting.seen.table(), n: counting.n };
    },
  };
}

/** A quoted cell may hold a line end, so a row with a quote may have begun in the part before. */
function withoutQuotes(reader: LineReader, tell: () => void): LineReader {
  return {
    ...reader,
    line(text, number) {
      if (number > 1 && text.includes('"')) tell();
      reader.line(text, number);
    },
  };
}
