import type { ScoreReason, ValueCells } from '../types/score.ts';
import { histogram } from './histogram.ts';
import { median } from './median.ts';

export interface HodgesLehmann {
  readonly n: number;
  readonly pseudomedian: number | null;
  readonly method: 'walsh-averages';
  readonly reason?: ScoreReason;
}

/**
 * Hodges-Lehmann pseudomedian: the exact median of the Walsh averages (xᵢ + xⱼ)/2 for i ≤ j. Undefined without values.
 *
 * Values are whole multiples of 1 / `unit`. Pairs of distinct values are counted, not pairs of respondents, so a million
 * answers cost no more than ten. All gaps count, zeros too; leave them out of `cells` for the pseudomedian of nonzero gaps.
 * Source: Hodges & Lehmann 1963. R `wilcox.test(conf.int = TRUE)` prints a root-finder's estimate of another quantity.
 *
 * @example
 * hodgesLehmann([[-2, 3], [0, 4], [1, 2]]).pseudomedian; // => -0.5
 */
export function hodgesLehmann(cells: ValueCells, unit = 1): HodgesLehmann {
  const values = histogram(cells);
  const sums = new Map<number, number>();
  values.forEach(([a, n], i) => {
    for (const [b, m] of values.slice(i)) {
      const pairs = a === b ? (n * (n + 1)) / 2 : n * m;
      sums.set(a + b, (sums.get(a + b) ?? 0) + pairs);
    }
  });
  const n = values.reduce((sum, [, count]) => sum + count, 0);
  const pseudomedian = median([...sums], 2 * unit);
  return { n, pseudomedian, method: 'walsh-averages', ...(n === 0 && { reason: 'n=0' as const }) };
}
