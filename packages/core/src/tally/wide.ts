/** A wide sum stands in two places, high · LIMB + low, because a sum of squares can pass 2⁵³ where its terms do not. */
export const LIMB: number = 2 ** 52;
const bigLimb = BigInt(LIMB);

const carry = (cells: Float64Array, at: number): void => {
  const over = Math.trunc(cells[at + 1]! / LIMB);
  cells[at]! += over;
  cells[at + 1]! -= over * LIMB;
};

/** Adds a whole number of less than 2⁵². */
export function addWide(cells: Float64Array, at: number, value: number): void {
  cells[at + 1]! += value;
  carry(cells, at);
}

/** Adds the square of a whole number of less than 2⁵². */
export function addWideSquare(cells: Float64Array, at: number, value: number): void {
  if (Math.abs(value) < 2 ** 26) addWide(cells, at, value * value);
  else {
    const square = BigInt(value) ** 2n;
    cells[at]! += Number(square / bigLimb);
    addWide(cells, at, Number(square % bigLimb));
  }
}

/** The sum as decimal digits. */
export function readWide(cells: Float64Array, at: number): string {
  return String(BigInt(cells[at]!) * bigLimb + BigInt(cells[at + 1]!));
}
