import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { fQuantile, fUpperP, fUpperQuantile } from './f.ts';

test('quantiles agree with 40-digit arithmetic', () => {
  for (const [row, [df1, df2]] of (data.fdf as [number, number][]).entries()) {
    for (const [column, p] of expected.fQuantileP.entries()) {
      const value = expected.fQuantile[row]![column]!;
      expect(Math.abs(fQuantile(p, df1, df2) - value)).toBeLessThanOrEqual(1e-13 * value);
    }
  }
});

test('the quantile of a tail has that tail, however small', () => {
  for (const q of [1e-120, 1e-12, 0.025, 0.5, 0.9999]) {
    for (const [df1, df2] of [
      [1, 3],
      [2, 1e6],
      [300, 2],
    ] as const) {
      expect(fUpperP(fUpperQuantile(q, df1, df2), df1, df2) / q).toBeCloseTo(1, 9);
    }
  }
});

test('the ends of the range are 0 and Infinity, and outside of it there is no quantile', () => {
  expect(fUpperQuantile(1, 3, 4)).toBe(0);
  expect(fUpperQuantile(0, 3, 4)).toBe(Infinity);
  expect(fUpperQuantile(1.5, 3, 4)).toBeNaN();
  expect(fUpperQuantile(NaN, 3, 4)).toBeNaN();
});

test('a quantile beyond the range of doubles stops at a large number', () => {
  expect(fUpperQuantile(1e-300, 1, 1)).toBeGreaterThan(1e290);
});
