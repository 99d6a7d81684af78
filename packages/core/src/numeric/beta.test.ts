import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { betaInc } from './beta.ts';

test('it agrees with 40-digit arithmetic in both tails', () => {
  for (const [row, [a, b]] of (data.betas as [number, number][]).entries()) {
    for (const [column, x] of expected.betaIncX.entries()) {
      const value = expected.betaInc[row]![column]!;
      expect(Math.abs(betaInc(a, b, x) - value)).toBeLessThanOrEqual(1e-12 * value);
    }
  }
});

test('the two tails sum to 1', () => {
  for (const x of [0, 1e-9, 0.2, 0.5, 0.97, 1]) {
    expect(betaInc(3, 0.7, x) + betaInc(0.7, 3, 1 - x)).toBeCloseTo(1, 14);
  }
});
