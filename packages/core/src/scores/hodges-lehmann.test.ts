import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hodgesLehmann } from './hodges-lehmann.ts';

test('it is the median of all Walsh averages, listed one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 25 }), values => {
      const averages = values.flatMap((a, i) => values.slice(i).map(b => (a + b) / 2)).sort((a, b) => a - b);
      const half = averages.length / 2;
      const middle = (averages[Math.ceil(half - 1)]! + averages[Math.floor(half)]!) / 2;
      expect(hodgesLehmann(values.map(value => [value, 1])).pseudomedian).toBe(middle);
    }),
  );
});

test('a million answers cost no more than ten', () => {
  expect(
    hodgesLehmann([
      [-1, 600_000],
      [0, 300_000],
      [3, 100_000],
    ]),
  ).toMatchObject({
    n: 1_000_000,
    pseudomedian: -0.5,
  });
});

test('no values have no pseudomedian', () => {
  expect(hodgesLehmann([])).toEqual({ n: 0, pseudomedian: null, method: 'walsh-averages', reason: 'n=0' });
});
