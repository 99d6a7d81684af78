/** A wide sum stands in three places, high · LIMB² + middle · LIMB + low: sums of squares pass 2⁵³ where their terms do not. */
export const LIMB: number = 2 ** 52;
const bigLimb = BigInt(LIMB);

const add = (cells: Float64Array, at: number, value: number): void => {
  cells[at]! += value;
  const over = Math.trunc(cells[at]! / LIMB);
  if (over === 0) return;
  cells[at]! -= over * LIMB;
  add(cells, at - 1, over);
};

/** Adds a whole number between −2⁵² and 2⁵². */
export function addWide(cells: Float64Array, at: number, value: number): void {
  add(cells, at + 2, value);
}

/** Adds the square of a whole number between −2⁵² and 2⁵². */
export function addWideSquare(cells: Float64Array, at: number, value: number): void {
  if (Math.abs(value) < 2 ** 26) addWide(cells, at, value * value);
  else {
    const square = BigInt(value) ** 2n;
    add(cells, at + 1, Number(square / bigLimb));
    add(cells, at + 2, Number(square % bigLimb));
  }
}

/** The sum as decimal digits. */
export function readWide(cells: Float64Array, at: number): string {
  return String((BigInt(cells[at]!) * bigLimb + BigInt(cells[at + 1]!)) * bigLimb + BigInt(cells[at + 2]!));
}
