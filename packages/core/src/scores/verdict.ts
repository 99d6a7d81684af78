import type { Counts, GapMoments, Reason, Verdict } from '../types/report.ts';

/** The fewest respondents who all agree before the sign test speaks at 5 %: 2 · ½⁶ = 0.03. */
const AGREEING = 6;

/**
 * `exceeded` or `fell-short` only where the 95 % interval of the mean gap leaves 0 out; otherwise `met`, which means: not
 * distinguishable from what was expected. Where all gaps are equal there is no interval, and the exact sign test decides: six respondents or
 * more with the same gap above or below 0 are enough. Undefined below two respondents.
 *
 * @example
 * verdictOf(40, { mean: -0.4, sd: 1, ci95: [-0.7, -0.1] }, { better: 5, equal: 15, worse: 20 }).verdict // => 'fell-short'
 */
export function verdictOf(
  n: number,
  { mean, ci95, reason }: GapMoments,
  { better, worse }: Counts,
): { readonly verdict: Verdict | null; readonly reason?: Reason } {
  if (mean === null || n < 2) return { verdict: null, reason: reason! };
  const [low, high] = ci95 ?? (better + worse < AGREEING ? [0, 0] : [mean, mean]);
  return { verdict: low > 0 ? 'exceeded' : high < 0 ? 'fell-short' : 'met' };
}
