/**
 * Exact distribution of the sum of the positive ranks when each rank is positive or negative with probability ½.
 *
 * Ranks are given doubled, so that midranks are whole numbers: the distribution is conditional on the ties, as in
 * exactRankTests and coin. Entry s is the probability that the doubled sum is s. One pass over the sums per rank
 * (Streitberg & Röhmel 1986): n · Σranks additions, so meant for up to a few hundred ranks.
 *
 * @example
 * signedRankDistribution([2, 4]); // => [0.25, 0, 0.25, 0, 0.25, 0, 0.25]
 */
export function signedRankDistribution(doubledRanks: readonly number[]): readonly number[] {
  const total = doubledRanks.reduce((sum, rank) => sum + rank, 0);
  const probability = new Array<number>(total + 1).fill(0);
  probability[0] = 1;
  for (const rank of doubledRanks) {
    for (let sum = total; sum >= 0; sum--) {
      probability[sum] = (probability[sum]! + (probability[sum - rank] ?? 0)) / 2;
    }
  }
  return probability;
}

/**
 * P(V ≤ v) of Wilcoxon's signed-rank sum for n untied differences.
 *
 * @example
 * signedRankCdf(7, 12); // => 0.004638671875
 */
export function signedRankCdf(v: number, n: number): number {
  const ranks = Array.from({ length: n }, (_, i) => 2 * (i + 1));
  return sum(signedRankDistribution(ranks).slice(0, 2 * v + 1));
}

/**
 * Exact two-sided p of a doubled sum of positive ranks: twice the smaller tail, at most 1.
 *
 * @example
 * signedRankTwoSidedP(0, [2, 4, 6, 8, 10]); // => 0.0625
 */
export function signedRankTwoSidedP(doubledSum: number, doubledRanks: readonly number[]): number {
  const distribution = signedRankDistribution(doubledRanks);
  const smaller = Math.min(doubledSum, distribution.length - 1 - doubledSum);
  return Math.min(1, 2 * sum(distribution.slice(0, smaller + 1)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
