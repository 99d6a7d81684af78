import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedProducts } from './packed-products.ts';

/** Respondents who all answered: the same number of codes each, up to the highest of their scale. */
const samples = fc
  .record({ columns: fc.integer({ min: 1, max: 11 }), highest: fc.integer({ min: 2, max: 11 }) })
  .chain(({ columns, highest }) =>
    fc.record({
      columns: fc.constant(columns),
      highest: fc.constant(highest),
      rows: fc.array(
        fc.array(fc.integer({ min: 1, max: highest }), { minLength: columns, maxLength: columns }),
        { maxLength: 200 },
      ),
    }),
  );

const layout = (k: number) => ({
  n: { at: 0, length: 1 },
  sums: { at: 1, length: k },
  products: { at: 1 + k, length: (k * (k + 1)) / 2 },
});

test('sums and products are those of the respondents one by one, whenever they are put in their places', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 100 }), ({ columns, highest, rows }, every) => {
      const into = layout(columns);
      const from = 1 + columns + into.products.length;
      const packed = packedProducts(into, [...Array(columns).keys()], highest, from);
      const cells = new Float64Array(from + packed.length);
      for (const [at, row] of rows.entries()) {
        packed.add(cells, Int8Array.from(row), new Int32Array(1), 1);
        if (at % every === 0) packed.settle(cells);
      }
      packed.settle(cells);
      const sumOf = (term: (row: readonly number[]) => number) =>
        rows.reduce((sum, row) => sum + term(row), 0);
      const pairs = [...Array(columns).keys()].flatMap(i =>
        Array.from({ length: columns - i }, (_, step) => [i, i + step] as const),
      );
      expect([...cells]).toEqual([
        rows.length,
        ...[...Array(columns).keys()].map(i => sumOf(row => row[i]!)),
        ...pairs.map(([i, j]) => sumOf(row => row[i]! * row[j]!)),
        ...Array<number>(packed.length).fill(0),
      ]);
    }),
  );
});

test('no sum passes its 13 bits where everybody chooses the highest point of the longest scale', () => {
  const into = layout(6);
  const packed = packedProducts(into, [0, 1, 2, 3, 4, 5], 11, 28);
  const cells = new Float64Array(28 + packed.length);
  for (let n = 0; n < 500; n++) packed.add(cells, new Int8Array(6).fill(11), new Int32Array(2), 2);
  packed.settle(cells);
  expect([...cells.subarray(0, 28)]).toEqual([
    1000,
    ...Array<number>(6).fill(11_000),
    ...Array<number>(21).fill(121_000),
  ]);
});
