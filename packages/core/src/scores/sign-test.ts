import { binomialTwoSidedP } from '../numeric/binomial.ts';
import type { Counts } from '../types/report.ts';
import type { ScoreReason } from '../types/score.ts';

export interface SignTest {
  /** Respondents who had it better or worse than expected. */
  readonly n: number;
  readonly p: number | null;
  readonly method: 'exact';
  readonly reason?: ScoreReason;
}

/**
 * Exact sign test that better and worse than expected are equally likely, two-sided; "as expected" is left out.
 *
 * Undefined where nobody was better or worse off. Agrees with R `binom.test` and scipy `binomtest`.
 *
 * @example
 * signTest({ better: 3, equal: 10, worse: 7 }).p; // => 0.34375
 */
export function signTest(counts: Counts): SignTest {
  const n = counts.better + counts.worse;
  if (n > 0) return { n, p: binomialTwoSidedP(counts.better, n), method: 'exact' };
  return { n, p: null, method: 'exact', reason: counts.equal > 0 ? 'all-zero' : 'n=0' };
}
