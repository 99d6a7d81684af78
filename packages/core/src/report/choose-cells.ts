import { cellsOf } from '../tally/cells-of.ts';
import type { Plan } from '../tally/plan-of.ts';
import { byPairs, timingsOf } from '../tally/timings.ts';
import type { ExpectationTiming } from '../types/survey.ts';
import type { Cells, Tally } from '../types/tally.ts';

export interface TimingOptions {
  /** Which pairs to look at, where a Tally holds pairs of several timings. */
  readonly expectationTiming?: ExpectationTiming;
}

/** The counts to report and their timing, `null` while there is no pair. Throws where several timings would be mixed. */
export function chooseCells(
  tally: Tally,
  { layout, size }: Plan,
  { expectationTiming }: TimingOptions,
): { readonly cells: Cells; readonly timing: ExpectationTiming | null } {
  const several = timingsOf(tally);
  if (!expectationTiming && several.length > 1)
    throw new Error(`expectationTiming: expected one of ${several.join(', ')}`);
  const timing = expectationTiming ?? byPairs(tally)[0]!;
  const cells = tally.cells[timing] ?? cellsOf(layout, new Float64Array(size));
  return { cells, timing: cells.respondents[0]! > 0 ? timing : null };
}
