import type { Comoments } from '../types/score.ts';

/** Position of the pair i ≤ j among the products of k columns. */
const position = (k: number, i: number, j: number): number => i * k - (i * (i - 1)) / 2 + j - i;

/** The columns as pairs i ≤ j, row by row. */
const pairsOf = (k: number): readonly (readonly [i: number, j: number])[] =>
  Array.from({ length: k }, (_, i) => i).flatMap(i =>
    Array.from({ length: k - i }, (_, step) => [i, i + step] as const),
  );

/**
 * n, Σxᵢ and Σxᵢxⱼ of rows of whole numbers, exactly, however large they are.
 * Sources: the definition; Pébay 2008 for what merging needs. No row gives sums of 0 and n = 0. Throws where a
 * value is not whole.
 *
 * @example
 * comoments([[1, 2], [3, 5]], 2); // => { n: 2, sums: [4n, 7n], products: [10n, 17n, 29n] }
 */
export function comoments(rows: Iterable<readonly number[]>, columns: number): Comoments {
  const pairs = pairsOf(columns);
  const sums = new Array<bigint>(columns).fill(0n);
  const products = new Array<bigint>(pairs.length).fill(0n);
  let n = 0;
  for (const row of rows) {
    n++;
    const values = row.map(BigInt);
    values.forEach((value, i) => {
      sums[i]! += value;
    });
    pairs.forEach(([i, j], at) => {
      products[at]! += values[i]! * values[j]!;
    });
  }
  return { n, sums, products };
}

/**
 * The sums of two shards as if their rows had been counted together: exact, in any order, and an empty shard changes nothing.
 * Source: addition; Chan, Golub & LeVeque 1983 say what it replaces. Undefined for different numbers of columns.
 *
 * @example
 * mergeComoments(comoments([[1, 2]], 2), comoments([[3, 5]], 2)); // => { n: 2, sums: [4n, 7n], products: [10n, 17n, 29n] }
 */
export function mergeComoments(a: Comoments, b: Comoments): Comoments {
  const add = (one: Comoments['sums'], other: Comoments['sums']): readonly bigint[] =>
    one.map((value, i) => BigInt(value) + BigInt(other[i]!));
  return { n: a.n + b.n, sums: add(a.sums, b.sums), products: add(a.products, b.products) };
}

/**
 * The columns E₁ … Eₖ, P₁ … Pₖ of a scale taken apart: expectations, experiences, and the gaps Pᵢ − Eᵢ.
 *
 * Gaps follow from the same sums, (Pᵢ − Eᵢ)(Pⱼ − Eⱼ) multiplied out, and are as exact.
 * Source: the definition of a gap. Undefined for an odd number of columns.
 *
 * @example
 * sidesOf(comoments([[1, 3], [2, 2]], 2)).gap; // => { n: 2, sums: [2n], products: [4n] }
 */
export function sidesOf(both: Comoments): Record<'expectation' | 'experience' | 'gap', Comoments> {
  const width = both.sums.length;
  const k = width / 2;
  const sum = (i: number): bigint => BigInt(both.sums[i]!);
  const product = (i: number, j: number): bigint =>
    BigInt(both.products[position(width, Math.min(i, j), Math.max(i, j))]!);
  const take = (of: (i: number) => bigint, by: (i: number, j: number) => bigint): Comoments => ({
    n: both.n,
    sums: Array.from({ length: k }, (_, i) => of(i)),
    products: pairsOf(k).map(([i, j]) => by(i, j)),
  });
  return {
    expectation: take(sum, product),
    experience: take(
      i => sum(i + k),
      (i, j) => product(i + k, j + k),
    ),
    gap: take(
      i => sum(i + k) - sum(i),
      (i, j) => product(i, j) + product(i + k, j + k) - product(i, j + k) - product(i + k, j),
    ),
  };
}

/** nΣxᵢxⱼ − ΣxᵢΣxⱼ for every i and j: n(n − 1) times the covariance, and exactly 0 where that is 0. */
export function crossProducts({ n, sums, products }: Comoments): readonly (readonly bigint[])[] {
  return sums.map((x, i) =>
    sums.map((y, j) => {
      const product = products[position(sums.length, Math.min(i, j), Math.max(i, j))]!;
      return BigInt(n) * BigInt(product) - BigInt(x) * BigInt(y);
    }),
  );
}

/**
 * Covariance matrix (n − 1), each entry the exact fraction rounded once. `null` for n < 2.
 * Source: the definition (Σxᵢxⱼ − ΣxᵢΣxⱼ/n)/(n − 1); agrees with numpy `cov` and R `cov`.
 *
 * @example
 * covariance(comoments([[1, 2], [3, 5]], 2)); // => [[2, 3], [3, 4.5]]
 */
export function covariance(of: Comoments): readonly (readonly number[])[] | null {
  if (of.n < 2) return null;
  const scale = of.n * (of.n - 1);
  return crossProducts(of).map(row => row.map(entry => Number(entry) / scale));
}
