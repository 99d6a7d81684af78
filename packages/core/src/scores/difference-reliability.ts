import type { Comoments, ScoreReason } from '../types/score.ts';
import { alphaFrom, variation } from './alpha.ts';
import { crossProducts, sidesOf } from './comoments.ts';

export interface DifferenceReliability {
  readonly n: number;
  /** Standard deviation of the summed expectations. */
  readonly sdExpectation: number | null;
  /** Standard deviation of the summed experiences. */
  readonly sdExperience: number | null;
  /** Correlation of the two sums. */
  readonly correlation: number | null;
  readonly value: number | null;
  readonly reason?: ScoreReason;
}

/**
 * Reliability of a scale's gap as a difference of two sums: (sE²αE + sP²αP − 2r sE sP) / (sE² + sP² − 2r sE sP).
 *
 * `both` are the comoments of all expectations, then all experiences. The more the two correlate, the less of their
 * difference is anything but error; it may be negative. Undefined where either alpha is, or the gap does not vary. Source: Lord
 * 1963; Johns 1981. It is another estimate than the alpha of the item gaps.
 *
 * @example
 * differenceReliability(comoments([[1, 2, 3, 3], [3, 3, 2, 4], [5, 7, 4, 4]], 4)).value; // => 0.810810810811
 */
export function differenceReliability(both: Comoments): DifferenceReliability {
  const { n } = both;
  const { expectation, experience, gap } = sidesOf(both);
  const [e, p] = [variation(crossProducts(expectation)), variation(crossProducts(experience))];
  const [ee, pp, gg] = [e.whole, p.whole, variation(crossProducts(gap)).whole];
  const twiceShared = ee + pp - gg;
  const none = { n, sdExpectation: null, sdExperience: null, correlation: null, value: null };
  if (n < 2) return { ...none, reason: n === 0 ? 'n=0' : 'n<2' };
  const sd = (sum: bigint): number => Math.sqrt(Number(sum) / (n * (n - 1)));
  const figures = {
    n,
    sdExpectation: sd(ee),
    sdExperience: sd(pp),
    correlation: ee > 0n && pp > 0n ? Number(twiceShared) / 2 / Math.sqrt(Number(ee * pp)) : null,
  };
  const items = expectation.sums.length;
  if (items < 2) return { ...figures, value: null, reason: 'too-few-items' };
  const [alphaE, alphaP] = [alphaFrom(items, e), alphaFrom(items, p)];
  if (alphaE === null || alphaP === null || gg === 0n)
    return { ...figures, value: null, reason: 'zero-variance' };
  const value = (Number(ee) * alphaE + Number(pp) * alphaP - Number(twiceShared)) / Number(gg);
  return { ...figures, value };
}
