import type { MomentsOf } from '../types/tally.ts';
import type { Wide } from './layout-of.ts';

/** A wide sum stands in three places, high · LIMB² + middle · LIMB + low: sums of squares pass 2⁵³ where their terms do not. */
export const LIMB: number = 2 ** 52;
const HALF = 2 ** 26;
const QUARTER = 2 ** 25;

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
  const at = squares.wide + 2;
  const size = Math.abs(value);
  const high = Math.floor(size / HALF);
  const low = size - high * HALF;
  const cross = high * low;
  const over = Math.floor(cross / QUARTER);
  add(cells, sum.wide + 2, value);
  add(cells, at, low * low);
  if (high === 0) return;
  add(cells, at, (cross - over * QUARTER) * 2 * HALF);
  add(cells, at - 1, high * high + over);
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
