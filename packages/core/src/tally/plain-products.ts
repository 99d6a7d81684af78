import type { MakeProducts } from './plan-of.ts';

/** Counts products one by one. */
export const plainProducts: MakeProducts = ({ n, sums, products }, columns) => ({
  length: 0,
  add(cells, rows, starts, count) {
    cells[n.at]! += count;
    for (let r = 0; r < count; r++) {
      let { at } = products;
      for (let i = 0; i < columns.length; i++) {
        const x = rows[starts[r]! + columns[i]!]!;
        cells[sums.at + i]! += x;
        for (let j = i; j < columns.length; j++) cells[at++]! += x * rows[starts[r]! + columns[j]!]!;
      }
    }
  },
  settle() {},
});
