import type { MomentsOf } from '../types/tally.ts';
import type { Wide } from './layout-of.ts';

/** A wide sum stands in three places, high · LIMB² + middle · LIMB + low: sums of squares pass 2⁵³ where their terms do not. */
export const LIMB: number = 2 ** 52;
const HALF = 2 ** 26;
const QUARTER = 2 ** 25;
const DOUBLE = 2 ** 27;

/** Adds a whole number between −2⁵² and 2⁵² to a place, and carries. */
const add = (cells: Float64Array, at: number, value: number): void => {
  const sum = cells[at]! + value;
  const over = Math.trunc(sum / LIMB);
  cells[at] = sum - over * LIMB;
  if (over !== 0) add(cells, at - 1, over);
};

/**
 * Adds a whole number between −2⁵² and 2⁵², and its square: (h · 2²⁶ + l)², each part of which a double holds exactly.
 */
export function addMoments(cells: Float64Array, { sum, squares }: MomentsOf<Wide>, value: number): void {
  const high = Math.trunc(value / HALF);
  const low = value - high * HALF;
  add(cells, sum.wide + 2, value);
  add(cells, squares.wide + 2, low * low);
  if (high === 0) return;
  // 2hl · 2²⁶, cut where the places meet.
  const mixed = high * low;
  const over = Math.trunc(mixed / QUARTER);
  add(cells, squares.wide + 2, (mixed - over * QUARTER) * DOUBLE);
  add(cells, squares.wide + 1, high * high + over);
}

/** Puts the places in order after others were added to them one by one. */
export function settle(cells: Float64Array, at: number): void {
  add(cells, at + 2, 0);
  add(cells, at + 1, 0);
}

/** The sum as decimal digits. */
export function readWide(cells: Float64Array, at: number): string {
  const limb = BigInt(LIMB);
  return String((BigInt(cells[at]!) * limb + BigInt(cells[at + 1]!)) * limb + BigInt(cells[at + 2]!));
}
