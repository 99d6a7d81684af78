import type { ProductsOf } from '../types/tally.ts';
import type { Span } from './layout-of.ts';
import type { Plan } from './plan-of.ts';

/** So that a respondent costs no allocation. */
const scratch = new Float64Array(128);

/** Adds Σx and Σxᵢxⱼ of the codes of one respondent's expectations and experiences of some items, all of which are answered. */
export function countProducts(
  { shape }: Plan,
  { n, sums, products }: ProductsOf<Span>,
  items: readonly number[],
  cells: Float64Array,
  row: Int8Array,
  from: number,
): void {
  const k = items.length;
  const values = sums.length <= scratch.length ? scratch : new Float64Array(sums.length);
  for (let column = 0; column < k; column++) {
    values[column] = row[from + items[column]!]!;
    values[k + column] = row[from + shape.items.length + items[column]!]!;
  }
  cells[n.at]! += 1;
  let { at } = products;
  for (let first = 0; first < 2 * k; first++) {
    const x = values[first]!;
    cells[sums.at + first]! += x;
    for (let second = first; second < 2 * k; second++) cells[at++]! += x * values[second]!;
  }
}
