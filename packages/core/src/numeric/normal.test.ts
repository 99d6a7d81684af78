import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { normalCdf, normalQuantile } from './normal.ts';

test('the lower tail agrees with 40-digit arithmetic down to z = -38', () => {
  for (const [index, z] of data.zs.entries()) {
    const value = expected.normalCdf[index]!;
    expect(Math.abs(normalCdf(z) - value)).toBeLessThanOrEqual((z < -37 ? 1e-6 : 1e-13) * value);
  }
});

test('both branches meet where one takes over from the other', () => {
  expect(normalCdf(-2)).toBeCloseTo(0.02275013194817921, 15);
  expect(normalCdf(-2 - 1e-15)).toBeCloseTo(0.02275013194817921, 15);
  expect(normalCdf(0)).toBe(0.5);
});

test('quantiles agree with 40-digit arithmetic', () => {
  for (const [index, p] of data.ps.entries()) {
    const value = expected.normalQuantile[index]!;
    expect(Math.abs(normalQuantile(p) - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value));
  }
});

test('the quantile of a probability has that probability, however small', () => {
  for (const p of [1e-300, 1e-30, 0.2, 0.499999]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10);
});

test('the ends of the range are infinite, and outside of it there is no quantile', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(1.1)).toBeNaN();
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(Infinity)).toBe(1);
  expect(normalCdf(NaN)).toBeNaN();
});
