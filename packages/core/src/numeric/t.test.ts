import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { tQuantile, tTwoSidedP } from './t.ts';

test('p agrees with 40-digit arithmetic down to 1e-315', () => {
  for (const [row, df] of data.dfs.entries()) {
    for (const [column, t] of data.ts.entries()) {
      const value = expected.tTwoSidedP[row]![column]!;
      const tolerance = value < 1e-300 ? 1e-6 : 1e-12;
      expect(Math.abs(tTwoSidedP(t, df) - value)).toBeLessThanOrEqual(tolerance * value);
      expect(tTwoSidedP(-t, df)).toBe(tTwoSidedP(t, df));
    }
  }
});

test('quantiles agree with 40-digit arithmetic', () => {
  for (const [row, df] of data.dfs.entries()) {
    for (const [column, p] of data.ps.entries()) {
      const value = expected.tQuantile[row]![column]!;
      expect(Math.abs(tQuantile(p, df) - value)).toBeLessThanOrEqual(1e-13 * Math.abs(value));
    }
  }
});

test('the ends of the range are infinite, and outside of it there is no quantile', () => {
  expect(tQuantile(0, 5)).toBe(-Infinity);
  expect(tQuantile(1, 5)).toBe(Infinity);
  expect(tQuantile(-0.1, 5)).toBeNaN();
});
