import type { AnsweredMoments } from '../types/report.ts';
import { momentsOf, sumsOf } from './moments.ts';

export interface ResponseStyle extends AnsweredMoments {
  /** Each answer minus the respondent's own mean; only the order of items is left in it. */
  readonly centred: readonly (number | null)[];
  /** The same in the respondent's own standard deviations; `null` where all answers are equal. */
  readonly z: readonly (number | null)[];
  /** Share of answers at either end of the scale. */
  readonly extremeShare: number | null;
  /** Share of answers at its midpoint. */
  readonly midShare: number | null;
  /** Mean of +1 above the midpoint, 0 on it, −1 below. */
  readonly acquiescence: number | null;
  /** Longest run of equal answers; a missing one breaks it. */
  readonly longestRun: number;
  /** Two answers or more, and all equal. */
  readonly straightLine: boolean;
}

/**
 * How one respondent uses the scale, whatever was asked.
 *
 * A flag to look at, never a reason to delete: a delighted patient answers 7 throughout. Within-person scores sum to 0 per
 * person, so that levels, correlations and alpha of them mean nothing. A gap (experience − expectation) already takes the shift
 * that a style adds to both away. Source: Baumgartner & Steenkamp 2001; Fischer 2004.
 *
 * @example
 * responseStyle([5, 2, 4, 5, null], { min: 1, max: 5 }); // => { n: 4, mean: 4, extremeShare: 0.5, acquiescence: 0.5, longestRun: 1 }
 */
export function responseStyle(
  answers: readonly (number | null)[],
  { min, max }: { readonly min: number; readonly max: number },
): ResponseStyle {
  const given = answers.filter(answer => answer !== null);
  const n = given.length;
  const { mean, sd } = momentsOf(n, sumsOf(given.map(answer => [answer, 1])));
  const midpoint = (min + max) / 2;
  const average = (of: (answer: number) => number): number | null =>
    n === 0 ? null : given.reduce((sum, answer) => sum + of(answer), 0) / n;
  let longestRun = 0;
  let run = 0;
  answers.forEach((answer, i) => {
    run = answer === null ? 0 : answer === answers[i - 1] ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
  });
  return {
    n,
    mean,
    sd,
    centred: answers.map(answer => (answer === null ? null : answer - mean!)),
    z: answers.map(answer => (answer === null || !sd ? null : (answer - mean!) / sd)),
    extremeShare: average(answer => (answer === min || answer === max ? 1 : 0)),
    midShare: average(answer => (answer === midpoint ? 1 : 0)),
    acquiescence: average(answer => Math.sign(answer - midpoint)),
    longestRun,
    straightLine: n >= 2 && sd === 0,
  };
}
