import { realMoments } from '../numeric/real-moments.ts';
import type { Interval, ScoreReason } from '../types/score.ts';
import { median } from './median.ts';

/**
 * What the mean moving range is multiplied by. `rounded`: 2.66, as the NHS does. `tables`: 3 / 1.128, as qcc and qicharts2 do.
 * `exact`: 3 / d₂ with d₂ = 2 / √π. The limits differ in the fourth digit.
 */
export type XmrConstant = 'rounded' | 'tables' | 'exact';

/** Limits are mean ± factor · mean moving range. Written out: what is computed a bundler keeps for those who ask for no chart, too. */
export const xmrFactors: Readonly<Record<XmrConstant, number>> = {
  rounded: 2.66,
  tables: 2.659574468085107, // 3 / 1.128
  exact: 2.658680776358274, // 3 √π / 2
};

/** Upper limit of a moving range, in mean moving ranges. */
export const movingRangeFactor = 3.267;

export interface Xmr {
  readonly n: number;
  readonly mean: number | null;
  /** Distances between neighbours in time: n − 1 of them. */
  readonly movingRanges: readonly number[];
  readonly meanMovingRange: number | null;
  readonly medianMovingRange: number | null;
  readonly limits: Interval | null;
  /** A moving range above it is a signal of its own. */
  readonly upperMovingRange: number | null;
  readonly variant: XmrConstant;
  readonly reason?: ScoreReason;
}

/**
 * XmR chart (individuals and moving ranges): mean ± 2.66 · mean moving range, of values in order of time.
 *
 * Meant for one figure per period. It ignores that periods have different n: show n at each point. With fewer than about 12
 * periods show a run chart without limits. No limits below two values. Source: Wheeler 1993.
 * Then they are `null` with the reason; equal values have limits that coincide.
 *
 * @example
 * xmr([5, 7, 6, 8]).limits; // => [2.066666666667, 10.933333333333]
 */
export function xmr(values: readonly number[], variant: XmrConstant = 'rounded'): Xmr {
  const { n, mean } = realMoments(values);
  const movingRanges = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  const { mean: meanMovingRange } = realMoments(movingRanges);
  const medianMovingRange = median(movingRanges.map(range => [range, 1]));
  const base = { n, mean, movingRanges, meanMovingRange, medianMovingRange, variant };
  if (mean === null || meanMovingRange === null) {
    return { ...base, limits: null, upperMovingRange: null, reason: n === 0 ? 'n=0' : 'n<2' };
  }
  const reach = xmrFactors[variant] * meanMovingRange;
  const upperMovingRange = movingRangeFactor * meanMovingRange;
  return { ...base, limits: [mean - reach, mean + reach], upperMovingRange };
}
