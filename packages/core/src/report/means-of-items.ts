import type { Sums } from '../scores/moments.ts';
import { scoredCounts } from '../tally/layout-of.ts';
import { lcmOf } from '../tally/lcm-of.ts';
import type { ValueCells } from '../types/score.ts';

type Tables = readonly (readonly number[])[];

/** Every mean over k items or fewer is a whole multiple of 1 / lcm(1 … k), which is also the lcm of the upper half of 1 … k. */
export const unitOf = (items: number): number => lcmOf(scoredCounts(items));

/**
 * Respondents' mean gaps in whole multiples of 1 / unit, from one table of their summed gaps per number of items; those with fewer
 * than `least` items are left out.
 */
export function meanGaps(tables: Tables, items: number, least = 1): ValueCells {
  const unit = unitOf(items);
  return scoredCounts(items).flatMap((a, row) => {
    const table = tables[row]!;
    return a < least ? [] : table.map((n, at) => [(at - (table.length - 1) / 2) * (unit / a), n] as const);
  });
}

/** Σ and Σ² of respondents' means in the same units, from Σ and Σ² of their sums per number of items, which stand at `at`. */
export function meanSums(tables: Tables, at: number, items: number, least = 1): Sums {
  const unit = unitOf(items);
  let sum = 0n;
  let squares = 0n;
  scoredCounts(items).forEach((a, row) => {
    const factor = BigInt(a < least ? 0 : unit / a);
    sum += BigInt(tables[row]![at]!) * factor;
    squares += BigInt(tables[row]![at + 1]!) * factor * factor;
  });
  return { sum, squares };
}
