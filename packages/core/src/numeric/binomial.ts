import { betaInc } from './beta.ts';

/**
 * Two-sided p of x successes in n fair trials: the probability of all outcomes that are no likelier than x.
 *
 * With p = ½ these are both tails, so p = 2 · I_½(n − k, k + 1) with k the rarer of the two counts, and 1 where both are
 * equally many. Agrees with R `binom.test(x, n)`. 1 for n = 0.
 *
 * @example
 * binomialTwoSidedP(3, 10); // => 0.34375
 */
export function binomialTwoSidedP(x: number, n: number): number {
  const k = Math.min(x, n - x);
  return 2 * k === n ? 1 : Math.min(1, 2 * betaInc(n - k, k + 1, 0.5));
}
