import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMomentsBlock } from './moments-block.ts';
import { createProductsBlock } from './products-block.ts';
import { readWide, settle } from './wide.ts';

test('products that are kept back come to the same counts as products one by one, whatever the scale', () => {
  const shape = fc.record({
    k: fc.integer({ min: 1, max: 9 }),
    points: fc.integer({ min: 2, max: 11 }),
    n: fc.integer({ min: 0, max: 200 }),
    seed: fc.nat(1000),
  });
  fc.assert(
    fc.property(shape, ({ k, points, n, seed }) => {
      const cells = new Float64Array(1 + k + (k * (k + 1)) / 2);
      const span = (at: number, length: number) => ({ at, length });
      const block = createProductsBlock(
        { n: span(0, 1), sums: span(1, k), products: span(1 + k, (k * (k + 1)) / 2) },
        Array.from({ length: k }, (_, i) => i),
        points,
        cells,
      );
      const expected = new Float64Array(cells.length);
      for (let r = 0; r < n; r++) {
        // Ends of the scale more often than the rest: they fill their bits.
        const row = Int8Array.from({ length: k }, (_, i) =>
          (r + i + seed) % 3 === 0 ? 1 + ((seed * 7 + r * 5 + i * 3) % points) : points,
        );
        block.add(row, 0);
        expected[0]! += 1;
        let at = 1 + k;
        for (let i = 0; i < k; i++) {
          expected[1 + i]! += row[i]!;
          for (let j = i; j < k; j++) expected[at++]! += row[i]! * row[j]!;
        }
      }
      block.settle();
      expect(cells).toEqual(expected);
      block.settle();
      expect(cells).toEqual(expected);
    }),
  );
});

test('moments that are kept back are exact, also where squares pass 2⁵³ and where values pass what is kept', () => {
  const value = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.maxSafeInteger().map(given => given % 2 ** 44),
    fc.constantFrom(2 ** 44, -(2 ** 44), 2 ** 44 - 1, 1 - 2 ** 44, 2 ** 51),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), values => {
      const cells = new Float64Array(6);
      const block = createMomentsBlock({ sum: { wide: 0 }, squares: { wide: 3 } }, cells);
      for (const one of values) block.add(one);
      block.settle();
      settle(cells, 0);
      settle(cells, 3);
      const sum = values.reduce((all, one) => all + BigInt(one), 0n);
      const squares = values.reduce((all, one) => all + BigInt(one) * BigInt(one), 0n);
      expect([readWide(cells, 0), readWide(cells, 3)]).toEqual([String(sum), String(squares)]);
    }),
  );
});
