import type { ExpectationTiming } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';

/** In the order in which a Tally writes them. */
export const timings: readonly ExpectationTiming[] = ['prior', 'recalled', 'normative'];

const pairsOf = (tally: Tally, timing: ExpectationTiming) => tally.cells[timing]?.respondents[0] ?? -1;

/** All timings, the one with the most pairs first, then those without a pair, then those without a respondent. */
export const byPairs = (tally: Tally): readonly ExpectationTiming[] =>
  [...timings].sort((a, b) => pairsOf(tally, b) - pairsOf(tally, a));

/**
 * When the expectations of a Tally's pairs were asked, largest number of pairs first. More than one means that a report
 * has to be told which.
 *
 * @example
 * timingsOf(tally(survey, [])) // => []
 */
export const timingsOf = (tally: Tally): readonly ExpectationTiming[] =>
  byPairs(tally).filter(timing => pairsOf(tally, timing) > 0);
