/**
 * Exact distribution of the sum of the positive ranks when each rank is positive or negative with probability ½.
 *
 * Ranks are given doubled, so that midranks are whole numbers: the distribution is conditional on the ties, as in
 * exactRankTests and coin. Entry s is the probability that the doubled sum is s, up to `largest`. One pass over the sums per
 * rank (Streitberg & Röhmel 1986): n · largest additions, so meant for up to a few hundred ranks.
 *
 * @example
 * signedRankDistribution([2, 4], 6); // => [0.25, 0, 0.25, 0, 0.25, 0, 0.25]
 */
export function signedRankDistribution(doubledRanks: readonly number[], largest: number): Float64Array {
  const probability = new Float64Array(largest + 1);
  probability[0] = 1;
  let reached = 0;
  for (const rank of doubledRanks) {
    reached = Math.min(largest, reached + rank);
    for (let sum = reached; sum >= rank; sum--) {
      probability[sum] = (probability[sum]! + probability[sum - rank]!) / 2;
    }
    for (let sum = Math.min(reached, rank - 1); sum >= 0; sum--) probability[sum]! /= 2;
  }
  return probability;
}

/**
 * P(V ≤ v) of Wilcoxon's signed-rank sum for n untied differences: choices of signs that come to v or less, over 2ⁿ. Agrees with R
 * `psignrank`.
 *
 * @example
 * signedRankCdf(7, 12); // => 0.004638671875
 */
export function signedRankCdf(v: number, n: number): number {
  const ranks = Array.from({ length: n }, (_, i) => 2 * (i + 1));
  return total(signedRankDistribution(ranks, 2 * v));
}

/**
 * Exact two-sided p of a doubled sum of positive ranks: twice the smaller tail over all choices of signs, at most 1. Ranks are doubled so
 * that midranks are whole. Agrees with exactRankTests `wilcox.exact`.
 *
 * @example
 * signedRankTwoSidedP(0, [2, 4, 6, 8, 10]); // => 0.0625
 */
export function signedRankTwoSidedP(doubledSum: number, doubledRanks: readonly number[]): number {
  const smaller = Math.min(doubledSum, total(doubledRanks) - doubledSum);
  return Math.min(1, 2 * total(signedRankDistribution(doubledRanks, smaller)));
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
