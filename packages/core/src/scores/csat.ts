import type { Moments } from '../types/report.ts';
import type { Share } from '../types/score.ts';
import { momentsOf, sumsOf } from './moments.ts';
import { topBox } from './top-box.ts';

export interface Csat extends Moments {
  readonly n: number;
  /** Satisfied: the best two points. The headline. */
  readonly top2Box: Share;
  readonly topBox: Share;
}

/**
 * Customer satisfaction: share of the best two points, with Wilson's interval, and the mean.
 *
 * `counts` are respondents per point, worst first; the worst point has the value 1. Share and mean may move in opposite
 * directions: look at the distribution before believing either.
 * Share and mean are `null` without answers (`n=0`). Source: common use; the share of 4 and 5 of five points.
 *
 * @example
 * csat([0, 1, 1, 4, 4]).top2Box.share; // => 0.8
 */
export function csat(counts: readonly number[]): Csat {
  const satisfied = topBox(counts, 2);
  const moments = momentsOf(satisfied.n, sumsOf(counts.map((n, step) => [step + 1, n])));
  return { n: satisfied.n, ...moments, top2Box: satisfied, topBox: topBox(counts) };
}
