import { fQuantile } from '../numeric/f.ts';
import type { Comoments, Interval, ScoreReason } from '../types/score.ts';
import { crossProducts } from './comoments.ts';

export interface Alpha {
  /** Respondents who answered every item. */
  readonly n: number;
  readonly items: number;
  readonly value: number | null;
  readonly ci95: Interval | null;
  readonly method: 'feldt';
  readonly reason?: ScoreReason;
}

const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** Σ of the diagonal and of all entries of a matrix of cross-products: what the items vary by, and what their sum does. */
export function variation(matrix: readonly (readonly bigint[])[]): {
  readonly own: bigint;
  readonly whole: bigint;
} {
  return { own: total(matrix.map((row, i) => row[i]!)), whole: total(matrix.map(total)) };
}

/** k/(k − 1) · (1 − own / whole); `null` for one item and where the sum does not vary. */
export function alphaFrom(items: number, { own, whole }: ReturnType<typeof variation>): number | null {
  return items < 2 || whole === 0n ? null : (items / (items - 1)) * (1 - Number(own) / Number(whole));
}

/** Why items have no alpha. */
export const whyNoAlpha = (items: number, n: number): ScoreReason =>
  items < 2 ? 'too-few-items' : n === 0 ? 'n=0' : n < 2 ? 'n<2' : 'zero-variance';

/**
 * Cronbach's alpha, k/(k − 1) · (1 − Σsᵢ² / s²), with Feldt's 95 % interval 1 − (1 − α) F(.975 and .025; n − 1, (n − 1)(k − 1)).
 *
 * Of respondents with every item answered. Items that nobody answers differently stay in (psych drops them, which changes k). It
 * may be negative: then look for an item that should be reversed. Undefined for fewer than two items or respondents, and where
 * the sum does not vary. Sources: Cronbach 1951; Feldt, Woodruff & Salih 1987. Agrees with psych `alpha` and psychometric
 * `alpha.CI`.
 *
 * @example
 * alpha(comoments([[1, 2], [3, 3], [5, 7]], 2)).value; // => 0.952380952381
 */
export function alpha(of: Comoments): Alpha {
  const { n } = of;
  const items = of.sums.length;
  const value = alphaFrom(items, variation(crossProducts(of)));
  if (value === null) {
    return { n, items, value, ci95: null, method: 'feldt', reason: whyNoAlpha(items, n) };
  }
  const limit = (p: number): number => 1 - (1 - value) * fQuantile(p, n - 1, (n - 1) * (items - 1));
  return { n, items, value, ci95: [limit(0.975), limit(0.025)], method: 'feldt' };
}
