import type { Counts } from '../types/report.ts';
import type { Share } from '../types/score.ts';
import { wilson } from './wilson.ts';

/** Shares of respondents by how experience compares with expectation. */
export interface ExpectationShares {
  readonly better: Share;
  readonly asExpected: Share;
  readonly worse: Share;
  /** Better or as expected: the reading that counts a tie as a success. */
  readonly met: Share;
}

/**
 * Better, as expected and worse as shares of the same n, each with Wilson's interval. "As expected" is a class of its own;
 * `met` joins it with better for those who define success so, and stands beside the three, never instead of them.
 * Shares are x/n, `null` with the reason `n=0` without pairs. Sources: Oliver 1980; Wilson 1927.
 *
 * @example
 * expectationShares({ better: 1, equal: 1, worse: 3 }).met.share; // => 0.4
 */
export function expectationShares({ better, equal, worse }: Counts): ExpectationShares {
  const n = better + equal + worse;
  return {
    better: wilson(better, n),
    asExpected: wilson(equal, n),
    worse: wilson(worse, n),
    met: wilson(better + equal, n),
  };
}
