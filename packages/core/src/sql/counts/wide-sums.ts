import type { Wide } from '../../tally/layout-of.ts';
import { LIMB, readWide } from '../../tally/wide.ts';
import type { MomentsOf } from '../../types/tally.ts';
import type { Dialect } from '../engine.ts';

/** Values are cut into digits in this base, as the sum of their squares would leave the 64 bits of an engine. */
const BASE = 2 ** 18;

/** So many respondents can be summed before a sum over their digits leaves 64 bits. */
export const MOST: number = 2 ** 26;

/** Aggregates of a column of whole numbers between −2⁵² and 2⁵²: Σ of each digit, and Σ of what each power of the base gets in the square. */
export function momentSums({ divide, wide }: Dialect, column: string): readonly string[] {
  const base = wide(String(BASE));
  const low = `(${column} % ${base})`;
  const middle = `(${divide(column, base)} % ${base})`;
  const high = `(${divide(column, wide(String(BASE ** 2)))})`;
  const terms = [
    low,
    middle,
    high,
    `${low} * ${low}`,
    `2 * ${low} * ${middle}`,
    `2 * ${low} * ${high} + ${middle} * ${middle}`,
    `2 * ${middle} * ${high}`,
    `${high} * ${high}`,
  ];
  return terms.map(term => `SUM(${term})`);
}

/** How many numbers `momentSums` makes of a column. */
export const MOMENTS = 8;

/** Adds what `momentSums` gave. */
export function addMomentSums(
  cells: Float64Array,
  { sum, squares }: MomentsOf<Wide>,
  digits: readonly string[],
): void {
  addLarge(cells, sum.wide, inBase(digits.slice(0, 3)));
  addLarge(cells, squares.wide, inBase(digits.slice(3)));
}

const inBase = (digits: readonly string[]): bigint =>
  digits.reduceRight((sum, digit) => sum * BigInt(BASE) + BigInt(digit), 0n);

const addLarge = (cells: Float64Array, at: number, value: bigint): void => {
  const limb = BigInt(LIMB);
  const sum = BigInt(readWide(cells, at)) + value;
  cells.set([sum / limb / limb, (sum / limb) % limb, sum % limb].map(Number), at);
};
