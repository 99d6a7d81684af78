import { expect, test } from 'vitest';
import { expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { lgamma } from './lgamma.ts';

test('it agrees with 40-digit arithmetic from 0.5 to a million', () => {
  for (const [x, value] of expected.lgamma as [number, number][]) {
    expect(Math.abs(lgamma(x) - value)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(value)));
  }
});

test('Γ(x + 1) is x Γ(x)', () => {
  for (let x = 0.01; x < 1e5; x *= 1.7) {
    expect(Math.abs(lgamma(x + 1) - lgamma(x) - Math.log(x))).toBeLessThanOrEqual(
      1e-14 * (1 + lgamma(x + 1)),
    );
  }
});
