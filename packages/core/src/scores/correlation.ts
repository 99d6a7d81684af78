/** Pairs of whole numbers and how many respondents have each. */
export type PairCells = readonly (readonly [x: number, y: number, n: number])[];

/**
 * Pearson correlation (nΣxy − ΣxΣy) / √((nΣx² − (Σx)²)(nΣy² − (Σy)²)).
 *
 * Sums are exact whole numbers, so that a constant column is recognised for certain: `null` there and for n < 2.
 * Source: Pearson 1896; agrees with R `cor` and numpy `corrcoef`.
 *
 * @example
 * correlation([[1, 2, 1], [2, 2, 1], [3, 5, 2]]); // => 0.904534033733
 */
export function correlation(cells: PairCells): number | null {
  const sum = (of: (x: bigint, y: bigint) => bigint): bigint =>
    cells.reduce((total, [x, y, n]) => total + of(BigInt(x), BigInt(y)) * BigInt(n), 0n);
  const n = sum(() => 1n);
  const x = sum(a => a);
  const y = sum((_, b) => b);
  const xx = n * sum(a => a * a) - x * x;
  const yy = n * sum((_, b) => b * b) - y * y;
  const xy = Number(n * sum((a, b) => a * b) - x * y);
  return xx > 0n && yy > 0n ? xy / Math.sqrt(Number(xx * yy)) : null;
}
