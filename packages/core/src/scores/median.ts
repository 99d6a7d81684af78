import type { ValueCells } from '../types/score.ts';
import { histogram } from './histogram.ts';

/**
 * Median: the middle value, or the mean of the two in the middle (R type 7, numpy default). `null` without values.
 *
 * Values are whole multiples of 1 / `unit`.
 * Source: Hyndman & Fan 1996, type 7.
 *
 * @example
 * median([[1, 1], [2, 1], [5, 2]]); // => 3.5
 */
export function median(cells: ValueCells, unit = 1): number | null {
  const sorted = histogram(cells);
  const n = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const at = (rank: number): number => {
    let below = 0;
    for (const [value, count] of sorted) {
      below += count;
      if (below > rank) return value;
    }
    return NaN;
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / (2 * unit);
}
