import type { ScoreReason, ValueCells } from '../types/score.ts';
import { histogram } from './histogram.ts';

export interface HodgesLehmann {
  readonly n: number;
  readonly pseudomedian: number | null;
  readonly method: 'walsh-averages';
  readonly reason?: ScoreReason;
}

/**
 * Hodges-Lehmann pseudomedian: the exact median of the Walsh averages (xᵢ + xⱼ)/2 for i ≤ j. Undefined without values.
 *
 * Values are whole multiples of 1 / `unit`. The median is found by bisection, counting pairs of distinct values: a million
 * answers cost no more than ten. All gaps count, zeros too; leave them out of `cells` for the pseudomedian of nonzero gaps.
 * Source: Hodges & Lehmann 1963. R `wilcox.test(conf.int = TRUE)` prints a root-finder's estimate of another quantity.
 *
 * @example
 * hodgesLehmann([[-2, 3], [0, 4], [1, 2]]).pseudomedian; // => -0.5
 */
export function hodgesLehmann(cells: ValueCells, unit = 1): HodgesLehmann {
  const values = histogram(cells);
  const n = values.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return { n, pseudomedian: null, method: 'walsh-averages', reason: 'n=0' };

  /** How many of the pairs i ≤ j add up to `limit` or less. */
  const pairsUpTo = (limit: number): number => {
    let pairs = 0;
    let partners = n;
    let last = values.length - 1;
    for (const [value, count] of values) {
      while (last >= 0 && value + values[last]![0] > limit) partners -= values[last--]![1];
      pairs += count * partners + (2 * value <= limit ? count : 0);
    }
    return pairs / 2;
  };
  const sumAt = (rank: number): number => {
    let low = 2 * values[0]![0];
    let high = 2 * values.at(-1)![0];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (pairsUpTo(middle) >= rank) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const pairs = (n * (n + 1)) / 2;
  const pseudomedian = (sumAt(Math.ceil(pairs / 2)) + sumAt(Math.floor(pairs / 2) + 1)) / (4 * unit);
  return { n, pseudomedian, method: 'walsh-averages' };
}
