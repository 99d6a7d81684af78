import type { ScoreReason } from '../types/score.ts';

export interface LinearMean {
  readonly n: number;
  /** 0 (everyone chose the worst point) to 100 (everyone chose the best). */
  readonly mean: number | null;
  readonly reason?: ScoreReason;
}

/**
 * Mean on a scale of 0 to 100 with equal steps: 100 · (mean − lowest) / (highest − lowest). Undefined without answers.
 *
 * `counts` are respondents per point, worst first. It is the linear score of CAHPS before any adjustment; round it last.
 * Source: HCAHPS Star Ratings Technical Notes 2015.
 *
 * @example
 * linearMean([0, 0, 2, 2]).mean; // => 83.3333333333333
 */
export function linearMean(counts: readonly number[]): LinearMean {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const steps = counts.reduce((sum, count, step) => sum + count * step, 0);
  return n === 0 ? { n, mean: null, reason: 'n=0' } : { n, mean: (100 * steps) / (n * (counts.length - 1)) };
}
