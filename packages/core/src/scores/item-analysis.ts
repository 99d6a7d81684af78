import type { Comoments, ScoreReason } from '../types/score.ts';
import { alphaFrom, variation, whyNoAlpha } from './alpha.ts';
import { crossProducts } from './comoments.ts';
import { spearmanBrown } from './spearman-brown.ts';

/** How the items of a scale hang together; an entry is `null` where an item, or the rest of the scale, does not vary. */
export interface ItemAnalysis {
  /** Respondents who answered every item. */
  readonly n: number;
  readonly items: number;
  /** Mean of the correlations between items. */
  readonly meanInterItemR: number | null;
  /** Alpha as if all items had the same variance: k r̄ / (1 + (k − 1) r̄). */
  readonly standardisedAlpha: number | null;
  /** Per item its correlation with the sum of the others. */
  readonly itemRest: readonly (number | null)[];
  /** Per item the alpha of the others. */
  readonly alphaIfDropped: readonly (number | null)[];
  /** Why entries are `null`; without an item of two there is never an alpha. */
  readonly reason?: ScoreReason;
}

const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** The root is taken of one product, so that a perfect correlation is exactly ±1. */
const ratio = (xy: bigint, xx: bigint, yy: bigint): number | null =>
  xx > 0n && yy > 0n ? Number(xy) / Math.sqrt(Number(xx * yy)) : null;

/**
 * Which items fit their scale: corrected item-total correlation, alpha without the item, and the mean inter-item correlation.
 *
 * Corrected means that the item is not part of the total it is correlated with; the uncorrected figure is inflated. Agrees with
 * psych `alpha` where no item is constant (psych drops those).
 * A constant item, or a constant rest, has `null`; so has alpha without an item of two. The reason stands beside them.
 *
 * @example
 * itemAnalysis(comoments([[1, 2, 2], [3, 3, 1], [5, 7, 4]], 3)).alphaIfDropped; // => [0.857142857143, 0.774193548387, 0.952380952381]
 */
export function itemAnalysis(of: Comoments): ItemAnalysis {
  const matrix = crossProducts(of);
  const items = matrix.length;
  const variances = matrix.map((row, i) => row[i]!);
  const { own, whole } = variation(matrix);
  const withRest = matrix.map((row, i) => total(row) - variances[i]!);
  const pairs = matrix.flatMap((row, i) =>
    row.slice(i + 1).map((entry, step) => ratio(entry, variances[i]!, variances[i + 1 + step]!)),
  );
  const meanInterItemR =
    pairs.length === 0 || pairs.includes(null)
      ? null
      : pairs.reduce<number>((sum, r) => sum + r!, 0) / pairs.length;
  const itemRest = variances.map((variance, i) =>
    ratio(withRest[i]!, variance, whole - 2n * withRest[i]! - variance),
  );
  const alphaIfDropped = variances.map((variance, i) =>
    alphaFrom(items - 1, { own: own - variance, whole: whole - 2n * withRest[i]! - variance }),
  );
  const isPartial = [meanInterItemR, ...itemRest, ...alphaIfDropped].includes(null);
  return {
    n: of.n,
    items,
    meanInterItemR,
    standardisedAlpha: meanInterItemR === null ? null : spearmanBrown(meanInterItemR, items),
    itemRest,
    alphaIfDropped,
    ...(isPartial && { reason: whyNoAlpha(itemRest.includes(null) ? items : items - 1, of.n) }),
  };
}
