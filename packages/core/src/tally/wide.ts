import type { MomentsOf } from '../types/tally.ts';
import type { Wide } from './layout-of.ts';

/** A wide sum stands in three places, high · LIMB² + middle · LIMB + low: sums of squares pass 2⁵³ where their terms do not. */
export const LIMB: number = 2 ** 52;
const HALF = 2 ** 26;
const DOUBLE = 2 ** 27;

/** Adds a whole number between −2⁵² and 2⁵² to a place, and carries. */
const add = (cells: Float64Array, at: number, value: number): void => {
  const high = Math.trunc(value / LIMB);
  const sum = cells[at]! + (value - high * LIMB);
  const over = Math.trunc(sum / LIMB);
  cells[at] = sum - over * LIMB;
  if (high + over !== 0) add(cells, at - 1, high + over);
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
  add(cells, squares.wide + 2, high * low * DOUBLE);
  add(cells, squares.wide + 1, high * high);
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
