import type { Interval, ScoreReason, Share } from '../types/score.ts';

export interface Newcombe {
  /** Respondents in the first and the second group. */
  readonly n: readonly [a: number, b: number];
  /** Share of b − share of a. */
  readonly difference: number | null;
  readonly ci95: Interval | null;
  readonly method: 'newcombe';
  readonly reason?: ScoreReason;
}

/**
 * Difference of two shares of independent groups (b − a), with Newcombe's 95 % interval from the two Wilson intervals.
 *
 * d − √((pb − lb)² + (ua − pa)²) to d + √((ub − pb)² + (pa − la)²). Not for the same respondents asked twice. Undefined where a
 * group is empty. Source: Newcombe 1998 (Stat Med 17:873, method 10); agrees with statsmodels.
 *
 * @example
 * newcombe(wilson(12, 30), wilson(20, 28)).ci95; // => [0.058479024802, 0.517952783450]
 */
export function newcombe(a: Share, b: Share): Newcombe {
  const n = [a.n, b.n] as const;
  if (a.share === null || b.share === null || a.ci95 === null || b.ci95 === null) {
    return { n, difference: null, ci95: null, method: 'newcombe', reason: 'n=0' };
  }
  const difference = b.share - a.share;
  const [lowA, highA] = a.ci95;
  const [lowB, highB] = b.ci95;
  const down = Math.hypot(b.share - lowB, highA - a.share);
  const up = Math.hypot(highB - b.share, a.share - lowA);
  return { n, difference, ci95: [difference - down, difference + up], method: 'newcombe' };
}
