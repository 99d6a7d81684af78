import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { binomialTwoSidedP } from './binomial.ts';

test('p agrees with R and scipy', () => {
  for (const [index, [x, n]] of (data.binom as [number, number][]).entries()) {
    expect(binomialTwoSidedP(x, n)).toBeCloseTo(expected.binomTwoSided[index]!, 13);
  }
});

test('which of the two outcomes is called the success does not matter', () => {
  expect(binomialTwoSidedP(2, 17)).toBe(binomialTwoSidedP(15, 17));
});
