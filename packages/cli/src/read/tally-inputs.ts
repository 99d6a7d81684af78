import type { Survey, Tally } from '@wellmet/core';
import type { Io } from '../command.ts';
import { type CountingOptions, createCounting, sinkOf, tallyOf } from './counting.ts';
import { openInput } from './input.ts';
import { createProgress } from './progress.ts';
import { readLines } from './read-lines.ts';
import { readerFor } from './reader-for.ts';
import { checkTally, plus } from './tallies.ts';

/** Responses after which the number of all can be estimated from the size of the file. */
const SAMPLE = 10_000;

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
  options: CountingOptions,
  io: Io,
): Promise<TalliedInputs> {
  const counting = createCounting(survey, options);
  const progress = createProgress(io.stderr, () => performance.now());
  let tallies: Tally | undefined;
  let faults = 0;
  const tell = (place: string, reason: string) => {
    progress.clear();
    io.stderr.write(`${place}: ${reason}\n`);
    faults += 1;
  };

  for (const [file, name] of names.entries()) {
    const input = await openInput(name, io);
    const place = (line: number) => `${input.name}:${line}`;
    const sink = sinkOf(
      counting,
      (line, reason) => tell(place(line), reason),
      (value, line) => {
        tallies = plus(tallies, checkTally(place(line), value));
      },
    );
    const lines = await readLines(
      input,
      sink,
      firstLine => readerFor(survey, name, firstLine, sink, { timing: options.timing, file }),
      {
        watch(bytes) {
          const { responses } = counting.open.n;
          if (responses < SAMPLE && input.size) counting.seen.reserve((responses * input.size) / bytes);
          progress.update(input.name, bytes, input.size, responses);
        },
      },
    );
    if (lines === 0) tell(input.name, 'expected responses, got nothing');
  }
  progress.clear();

  const own = tallyOf(counting);
  if (tallies === undefined) return { tally: own, faults };
  // Where nothing but Tallies came in, they stand for themselves.
  const isAlone = own.n.responses + own.n.rejected === 0;
  return { tally: isAlone ? tallies : plus(own, tallies), faults };
}
