import type { GapMoments, PairedT } from '../types/report.ts';
import type { Share } from '../types/score.ts';
import { expectationShares } from './expectation-shares.ts';
import { momentsOf, sumsOf } from './moments.ts';
import { pairedT } from './paired-t.ts';

export interface Disconfirmation {
  readonly n: number;
  readonly better: Share;
  readonly asExpected: Share;
  readonly worse: Share;
  /** Mean of −3 … +3; the answers are ordinal, so read the shares first. */
  readonly rating: GapMoments;
  readonly t: PairedT;
}

/**
 * Direct disconfirmation: one rating from much worse (−3) to much better than expected (+3).
 *
 * `counts` are respondents per point, worst first, an odd number of points with 0 in the middle. One answer instead of two: no
 * difference score, and so none of its troubles. Source: Oliver 1980; Brown, Churchill & Peter 1993.
 * Shares are `null` for n = 0, interval and t for n < 2 or equal ratings, with the reason.
 *
 * @example
 * disconfirmation([0, 1, 0, 2, 1, 1, 0]).rating.mean; // => 0.2
 */
export function disconfirmation(counts: readonly number[]): Disconfirmation {
  const middle = (counts.length - 1) / 2;
  const total = (part: readonly number[]): number => part.reduce((sum, n) => sum + n, 0);
  const { better, asExpected, worse } = expectationShares({
    better: total(counts.slice(middle + 1)),
    equal: counts[middle]!,
    worse: total(counts.slice(0, middle)),
  });
  const { n } = better;
  const { gap, t } = pairedT(n, momentsOf(n, sumsOf(counts.map((count, at) => [at - middle, count]))));
  return { n, better, asExpected, worse, rating: gap, t };
}
