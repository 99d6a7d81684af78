import type { ExpectationTiming } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';

/** In the order in which a Tally writes them. */
export const timings: readonly ExpectationTiming[] = ['prior', 'recalled', 'normative'];

const pairsOf = (tally: Tally, timing: ExpectationTiming) => tally.cells[timing]?.respondents[0] ?? 0;

/**
 * When the expectations of a Tally's pairs were asked, largest number of pairs first. More than one means that a report
 * has to be told which.
 *
 * @example
 * timingsOf(tally(survey, [])) // => []
 */
export function timingsOf(tally: Tally): readonly ExpectationTiming[] {
  return timings
    .filter(timing => pairsOf(tally, timing) > 0)
    .sort((a, b) => pairsOf(tally, b) - pairsOf(tally, a));
}
