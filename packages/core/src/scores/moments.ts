import type { Moments } from '../types/report.ts';

/** Exact Σx and Σx² of whole numbers. */
export interface Sums {
  readonly sum: bigint;
  readonly squares: bigint;
}

/** Σ over cells of a whole number and how many have it. */
export function sumsOf(cells: readonly (readonly [value: number, n: number])[]): Sums {
  let sum = 0n;
  let squares = 0n;
  for (const [value, n] of cells) {
    if (n === 0) continue;
    const part = BigInt(value) * BigInt(n);
    sum += part;
    squares += part * BigInt(value);
  }
  return { sum, squares };
}

/**
 * Mean Σx / n and standard deviation √((nΣx² − (Σx)²) / n(n − 1)) of whole multiples of 1 / unit above `floor`.
 *
 * Differences are taken on whole numbers before the one rounding, so equal values have a standard deviation of exactly 0. The mean
 * needs n ≥ 1, the standard deviation n ≥ 2. Of what was not asked n is `null`.
 *
 * @example
 * momentsOf(4, sumsOf([[5, 1], [6, 2], [7, 1]])) // => { mean: 6, sd: 0.8164965809277 }
 */
export function momentsOf(n: number | null, { sum, squares }: Sums, unit = 1, floor = 0): Moments {
  if (!n) return { mean: null, sd: null, reason: n === 0 ? 'n=0' : 'not-asked' };
  const mean = floor + Number(sum) / (n * unit);
  if (n === 1) return { mean, sd: null, reason: 'n<2' };
  const spread = Number(BigInt(n) * squares - sum * sum);
  return { mean, sd: Math.sqrt(spread / n / (n - 1)) / unit };
}
