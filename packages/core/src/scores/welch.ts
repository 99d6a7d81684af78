import { tQuantile, tTwoSidedP } from '../numeric/t.ts';
import type { AnsweredMoments } from '../types/report.ts';
import type { Interval, ScoreReason } from '../types/score.ts';

export interface Welch {
  /** Respondents in the first and the second group. */
  readonly n: readonly [a: number, b: number];
  /** Mean of b − mean of a. */
  readonly difference: number | null;
  readonly ci95: Interval | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly method: 'welch';
  readonly reason?: ScoreReason;
}

/**
 * Difference of two means of independent groups (b − a), with Welch's t test and 95 % interval.
 *
 * t = (x̄b − x̄a) / √(sa²/na + sb²/nb), df by Welch and Satterthwaite. Undefined where a group has fewer than two, or neither
 * varies. People who answered in both groups make them dependent. Agrees with R `t.test`.
 *
 * @example
 * welch({ n: 20, mean: 4, sd: 1 }, { n: 30, mean: 4.5, sd: 1.5 }).p; // => 0.163753547410
 */
export function welch(a: AnsweredMoments, b: AnsweredMoments): Welch {
  const n = [a.n, b.n] as const;
  const difference = a.mean === null || b.mean === null ? null : b.mean - a.mean;
  const none = { n, difference, ci95: null, t: null, df: null, p: null, method: 'welch' } as const;
  if (difference === null) return { ...none, reason: 'n=0' };
  if (a.sd === null || b.sd === null) return { ...none, reason: 'n<2' };
  const [fromA, fromB] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const se = Math.sqrt(fromA + fromB);
  if (se === 0) return { ...none, reason: 'zero-variance' };
  const df = (fromA + fromB) ** 2 / (fromA ** 2 / (a.n - 1) + fromB ** 2 / (b.n - 1));
  const t = difference / se;
  const reach = tQuantile(0.975, df) * se;
  const ci95 = [difference - reach, difference + reach] as const;
  return { n, difference, ci95, t, df, p: tTwoSidedP(t, df), method: 'welch' };
}
