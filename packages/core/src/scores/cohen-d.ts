import type { AnsweredMoments } from '../types/report.ts';
import type { ScoreReason } from '../types/score.ts';
import { hedgesCorrection } from './effect-size.ts';

export interface CohenD {
  /** Respondents in the first and the second group. */
  readonly n: readonly [a: number, b: number];
  /** Difference of means over the pooled standard deviation. */
  readonly d: number | null;
  /** d without its small-sample bias. */
  readonly g: number | null;
  readonly method: 'pooled';
  readonly reason?: ScoreReason;
}

/**
 * Standardised difference of two independent groups (b − a): Cohen's d with pooled variance, and Hedges' g with the exact factor.
 *
 * Undefined where a group has fewer than two, or neither varies. Source: Cohen 1988; Hedges 1981.
 *
 * @example
 * cohenD({ n: 20, mean: 4, sd: 1 }, { n: 30, mean: 4.5, sd: 1.5 }).d; // => 0.377403278233
 */
export function cohenD(a: AnsweredMoments, b: AnsweredMoments): CohenD {
  const n = [a.n, b.n] as const;
  const none = { n, d: null, g: null, method: 'pooled' } as const;
  if (a.n === 0 || b.n === 0) return { ...none, reason: 'n=0' };
  if (a.sd === null || b.sd === null) return { ...none, reason: 'n<2' };
  const df = a.n + b.n - 2;
  const pooled = Math.sqrt(((a.n - 1) * a.sd ** 2 + (b.n - 1) * b.sd ** 2) / df);
  if (pooled === 0) return { ...none, reason: 'zero-variance' };
  const d = (b.mean! - a.mean!) / pooled;
  return { n, d, g: d * hedgesCorrection(df)!, method: 'pooled' };
}
