import { realMoments } from '../numeric/real-moments.ts';
import type { Interval, ScoreReason } from '../types/score.ts';

export interface PChartOptions {
  /** Whether limits widen with what proportions vary beyond chance (Laney's p′), for periods of more than some 500; false unless given. */
  readonly laney?: boolean;
}

/** x of n answers in one period. */
export interface Period {
  readonly x: number;
  readonly n: number;
}

export interface PChart {
  /** Everyone in all periods. */
  readonly n: number;
  readonly centre: number | null;
  readonly points: readonly {
    /** `null` for a period in which nobody answered: it is skipped, not 0. */
    readonly proportion: number | null;
    /** Three standard errors either side, held to 0 … 1; `null` where there is nothing to measure Laney's factor by. */
    readonly limits: Interval | null;
  }[];
  readonly variant: 'p' | 'laney';
  readonly reason?: ScoreReason;
}

/** Converts a mean moving range into a standard deviation. */
const D2 = 1.128;

/**
 * p-chart of x successes among n per period: p̄ ± 3 √(p̄(1 − p̄)/nᵢ) with p̄ = Σx / Σn.
 *
 * With `laney` the reach is multiplied by the mean moving range of the standardised proportions over 1.128. Agrees with qcc and
 * qicharts2. Source: Shewhart; Laney 2002.
 * A period of n = 0 has neither proportion nor limits (`null`) and counts for nothing; limits stay within 0 and 1.
 *
 * @example
 * pChart([{ x: 8, n: 10 }, { x: 15, n: 20 }, { x: 5, n: 10 }]).centre; // => 0.7
 */
export function pChart(periods: readonly Period[], { laney = false }: PChartOptions = {}): PChart {
  const n = periods.reduce((sum, period) => sum + period.n, 0);
  const variant = laney ? 'laney' : 'p';
  if (n === 0) {
    const points = periods.map(() => ({ proportion: null, limits: null }));
    return { n, centre: null, points, variant, reason: 'n=0' };
  }
  const centre = periods.reduce((sum, period) => sum + period.x, 0) / n;
  const errorOf = (size: number): number => Math.sqrt((centre * (1 - centre)) / size);
  const factor = laney ? laneyFactor(periods, centre, errorOf) : 1;
  return {
    n,
    centre,
    points: periods.map(period => {
      if (period.n === 0) return { proportion: null, limits: null };
      const proportion = period.x / period.n;
      if (factor === null) return { proportion, limits: null };
      const reach = 3 * errorOf(period.n) * factor;
      return { proportion, limits: [Math.max(0, centre - reach), Math.min(1, centre + reach)] };
    }),
    variant,
    ...(factor === null && { reason: 'zero-variance' as const }),
  };
}

/** Mean moving range of the standardised proportions over 1.128; `null` for a single period, and where all are 0 or all are 1. */
function laneyFactor(
  periods: readonly Period[],
  centre: number,
  errorOf: (size: number) => number,
): number | null {
  if (errorOf(1) === 0) return null;
  const standardised = periods
    .filter(period => period.n > 0)
    .map(period => (period.x / period.n - centre) / errorOf(period.n));
  const { mean } = realMoments(standardised.slice(1).map((z, i) => Math.abs(z - standardised[i]!)));
  return mean === null ? null : mean / D2;
}
