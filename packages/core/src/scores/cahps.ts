import type { ScoreReason } from '../types/score.ts';
import { linearMean } from './linear-mean.ts';
import { topBox } from './top-box.ts';

export interface Cahps {
  /** Items with an answer. */
  readonly items: number;
  /** Mean over items of the share in the most positive category, 0 to 1. */
  readonly topBox: number | null;
  /** Mean over items of the linear score, 0 to 100. */
  readonly linearMean: number | null;
  readonly reason?: ScoreReason;
}

/**
 * CAHPS composite of several items: unweighted mean of the items' top-box shares, and of their linear scores.
 *
 * Per item `counts` are respondents per point, worst first. Items weigh equally, however many answered each; items without
 * answers are left out. Before adjustment for patient mix and mode, and unrounded: round once, at the end. Source: HCAHPS Star
 * Ratings Technical Notes 2015.
 * Without a single answer both are `null` with the reason `n=0`.
 *
 * @example
 * cahps([[0, 0, 1, 3], [1, 0, 0, 1]]); // => { items: 2, topBox: 0.625, linearMean: 70.833333333333 }
 */
export function cahps(items: readonly (readonly number[])[]): Cahps {
  const answered = items.filter(counts => counts.some(n => n > 0));
  const n = answered.length;
  const mean = (of: (counts: readonly number[]) => number): number =>
    answered.reduce((sum, counts) => sum + of(counts), 0) / n;
  if (n === 0) return { items: n, topBox: null, linearMean: null, reason: 'n=0' };
  return {
    items: n,
    topBox: mean(counts => topBox(counts).share!),
    linearMean: mean(counts => linearMean(counts).mean!),
  };
}
