import { z95 } from '../numeric/z95.ts';
import type { Interval, ScoreReason, ValueCells } from '../types/score.ts';
import { doubledMidranks, signedGroups } from './signed-ranks.ts';

export interface RankBiserial {
  /** Gaps other than 0. */
  readonly n: number;
  /** −1 (all worse than expected) to 1 (all better). */
  readonly r: number | null;
  readonly ci95: Interval | null;
  readonly method: 'fisher-z';
  readonly reason?: ScoreReason;
}

/**
 * Matched rank-biserial correlation (W⁺ − W⁻) / (W⁺ + W⁻), gaps of zero left out, with the 95 % interval
 * tanh(atanh r ± z · SE), SE = √((2n³ + 3n² + n)/6) / ((n² + n)/2).
 *
 * It is 1 as soon as every nonzero gap is positive, however many are zero: show it beside the share of zeros. Undefined
 * without nonzero gaps; no interval where all of those are equal. Source: Kerby 2014; interval as in effectsize 0.8.3, whose
 * sign for equal negative gaps is wrong.
 *
 * @example
 * rankBiserial([[-2, 3], [0, 4], [1, 2]]).r; // => -0.6
 */
export function rankBiserial(gaps: ValueCells): RankBiserial {
  const { zeros, groups } = signedGroups(gaps);
  const ranks = doubledMidranks(groups, 0);
  const n = groups.reduce((sum, { plus, minus }) => sum + plus + minus, 0);
  if (n === 0) {
    return { n, r: null, ci95: null, method: 'fisher-z', reason: zeros > 0 ? 'all-zero' : 'n=0' };
  }
  const difference = groups.reduce((sum, { plus, minus }, i) => sum + (plus - minus) * ranks[i]!, 0);
  const r = difference / (n * (n + 1));
  const [first] = groups;
  if (groups.length === 1 && (first!.plus === 0 || first!.minus === 0)) {
    return { n, r, ci95: null, method: 'fisher-z', reason: 'zero-variance' };
  }
  const se = Math.sqrt((2 * n ** 3 + 3 * n ** 2 + n) / 6) / ((n ** 2 + n) / 2);
  const limit = (side: number): number => Math.tanh(Math.atanh(r) + side * z95 * se);
  return { n, r, ci95: [limit(-1), limit(1)], method: 'fisher-z' };
}
