import { normalCdf, normalQuantile } from '../numeric/normal.ts';
import { realMoments } from '../numeric/real-moments.ts';
import { z95 } from '../numeric/z95.ts';
import type { Interval, ScoreReason } from '../types/score.ts';

/**
 * `boot`: bias from the share of replicates strictly below, limits interpolated on the normal scale, as R boot does.
 * `scipy`: ties count half, limits by linear interpolation (type 7).
 */
export type BcaVariant = 'boot' | 'scipy';

export interface Bca {
  /** Observations. */
  readonly n: number;
  readonly replicates: number;
  readonly estimate: number;
  /** Bias correction z₀. */
  readonly bias: number | null;
  readonly acceleration: number | null;
  /** Bias-corrected and accelerated. */
  readonly ci95: Interval | null;
  /** Quantiles of the replicates as they are. */
  readonly percentile: Interval | null;
  /** Twice the estimate minus the percentile limits. */
  readonly basic: Interval | null;
  readonly variant: BcaVariant;
  readonly reason?: ScoreReason;
}

type Quantile = (sorted: readonly number[], p: number) => number;

/** Between neighbouring order statistics, (1 − part) to part. */
const between = (sorted: readonly number[], below: number, part: number): number => {
  const low = sorted[Math.max(0, below)]!;
  const high = sorted[Math.min(sorted.length - 1, below + 1)]!;
  return low + part * (high - low);
};

/** R type 7, numpy default. */
const linear: Quantile = (sorted, p) => {
  const at = p * (sorted.length - 1);
  return between(sorted, Math.floor(at), at - Math.floor(at));
};

/** Davison & Hinkley 1997, eq. 5.8: order statistic k stands at k / (R + 1), neighbours are joined on the normal scale. */
const normalScale: Quantile = (sorted, p) => {
  const whole = sorted.length + 1;
  const k = Math.floor(whole * p);
  if (k === 0) return sorted[0]!;
  if (k >= sorted.length) return sorted.at(-1)!;
  const [low, high] = [normalQuantile(k / whole), normalQuantile((k + 1) / whole)];
  return between(sorted, k - 1, (normalQuantile(p) - low) / (high - low));
};

/**
 * Bootstrap 95 % intervals of any statistic from its replicates and its leave-one-out values, so without any randomness here.
 *
 * BCa limits stand at Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))), z₀ = Φ⁻¹(share of replicates below the estimate),
 * a = ΣL³ / 6(ΣL²)^1.5 with L the mean leave-one-out value minus each. For a mean of gaps the t interval is as good; this is for weighted
 * scores and quadrants. Undefined where the leave-one-out values are all equal, or all replicates lie on one side. Source: Efron
 * 1987; agrees with boot 1.3-28 (regression off) and scipy.
 *
 * @example
 * bca(2, [1, 2, 2, 3, 4, 1, 2], [2.5, 2, 1.5]).percentile; // => [1, 4]
 */
export function bca(
  estimate: number,
  replicates: readonly number[],
  leaveOneOut: readonly number[],
  variant: BcaVariant = 'boot',
): Bca {
  const n = leaveOneOut.length;
  const sorted = [...replicates].sort((a, b) => a - b);
  const base = { n, replicates: sorted.length, estimate, variant };
  const none = { ...base, bias: null, acceleration: null, ci95: null, percentile: null, basic: null };
  if (n === 0 || sorted.length === 0) return { ...none, reason: 'n=0' };

  const quantile = variant === 'boot' ? normalScale : linear;
  const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  const simple = { percentile: [low, high], basic: [2 * estimate - high, 2 * estimate - low] } as const;
  const count = (holds: (value: number) => boolean): number => sorted.filter(holds).length;
  const ties = variant === 'boot' ? 0 : count(value => value === estimate) / 2;
  const bias = normalQuantile((count(value => value < estimate) + ties) / sorted.length);
  const { mean } = realMoments(leaveOneOut);
  const influence = leaveOneOut.map(value => mean! - value);
  const power = (exponent: number): number => influence.reduce((sum, value) => sum + value ** exponent, 0);
  const acceleration = power(3) / (6 * power(2) ** 1.5);
  if (!Number.isFinite(bias) || !Number.isFinite(acceleration)) {
    return { ...none, ...simple, reason: 'zero-variance' };
  }
  const limit = (z: number): number =>
    quantile(sorted, normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z))));
  return { ...base, ...simple, bias, acceleration, ci95: [limit(-z95), limit(z95)] };
}
