import {
  addResponse,
  addRow,
  closeTally,
  createFullTally,
  createTally,
  type ExpectationTiming,
  rowOf,
  type Survey,
  type Tally,
  type TallyCounts,
  type TallyIds,
} from '@wellmet/core';
import type { Io } from '../command.ts';
import { openInput } from './input.ts';
import { createProgress } from './progress.ts';
import { readLines } from './read-lines.ts';
import { readerFor } from './reader-for.ts';
import { createSeenIds } from './seen-ids.ts';
import type { Sink } from './sink.ts';
import { checkTally, sumOf } from './tallies.ts';

export interface TallyInputsOptions {
  /** When the expectations were asked, where the input does not say. */
  readonly timing?: ExpectationTiming | undefined;
  /** Whether what only `fullReport` tells is counted, too; it takes longer. */
  readonly isFull: boolean;
}

export interface TalliedInputs {
  readonly tally: Tally;
  /** Lines that were told on standard error. */
  readonly faults: number;
}

/**
 * Reads Responses (NDJSON, CSV) and Tallies from files and standard input in one pass, whatever their size, and counts them
 * together. A line that cannot be counted is told as `file:line: reason`, counted in `n.rejected`, and the rest goes on.
 *
 * @throws InputError when an input cannot be used as a whole
 */
export async function tallyInputs(
  survey: Survey,
  names: readonly string[],
  { timing, isFull }: TallyInputsOptions,
  io: Io,
): Promise<TalliedInputs> {
  // "What should be" is known to the person who asks, never to the data: it holds for all of it.
  const counted = timing === 'normative' ? { ...survey, expectationTiming: timing } : survey;
  const open = isFull ? createFullTally(counted, { ids: unseen }) : createTally(counted, { ids: unseen });
  const seen = createSeenIds();
  const progress = createProgress(io.stderr, () => performance.now());
  const tallies: Tally[] = [];
  const n = { faults: 0, rejected: 0, duplicates: 0 };

  const tell = (place: string, reason: string) => {
    progress.clear();
    io.stderr.write(`${place}: ${reason}\n`);
    n.faults += 1;
  };
  const sinkOf = (name: string): Sink => ({
    seen,
    row: rowOf(open),
    head: head => addRow(open, head),
    duplicate(id, line) {
      n.duplicates += 1;
      tell(`${name}:${line}`, `id: ${id} was counted before`);
    },
    response(response, line) {
      if (seen.seeText(response.id)) {
        this.duplicate(response.id, line);
        return;
      }
      const reason = addResponse(open, response);
      if (reason !== undefined) tell(`${name}:${line}`, reason);
    },
    tally(value, line) {
      tallies.push(checkTally(`${name}:${line}`, value));
    },
    fault(line, reason) {
      n.rejected += 1;
      tell(`${name}:${line}`, reason);
    },
  });

  for (const [file, name] of names.entries()) {
    const input = await openInput(name, io);
    const sink = sinkOf(input.name);
    const lines = await readLines(
      input,
      sink,
      firstLine => readerFor(survey, name, firstLine, sink, { timing, file }),
      bytes => progress.update(input.name, bytes, input.size, open.n.responses),
    );
    if (lines === 0) tell(input.name, 'expected responses, got nothing');
  }
  progress.clear();

  const own = withMore(closeTally(open), n);
  // Where nothing but Tallies came in, they stand for themselves.
  const parts = own.n.responses + own.n.rejected === 0 && tallies.length > 0 ? tallies : [own, ...tallies];
  return { tally: sumOf(parts), faults: n.faults };
}

/** The ids are kept in `SeenIds`, which takes a third of the memory. */
const unseen: TallyIds = { has: () => false, add: () => undefined };

const withMore = (
  tally: Tally,
  { rejected, duplicates }: Pick<TallyCounts, 'rejected' | 'duplicates'>,
): Tally => ({
  ...tally,
  n: { ...tally.n, rejected: tally.n.rejected + rejected, duplicates: tally.n.duplicates + duplicates },
});
