import { expect, test } from 'vitest';
import { xmr, xmrFactors } from './xmr.ts';

test('the three constants draw limits that differ in the fourth digit', () => {
  const values = [5, 7, 6, 8, 5];
  const reach = (['rounded', 'tables', 'exact'] as const).map(constant => {
    const { limits, mean } = xmr(values, constant);
    return limits![1] - mean!;
  });
  expect(reach[0]!).toBeGreaterThan(reach[1]!);
  expect(reach[1]!).toBeGreaterThan(reach[2]!);
  expect(reach[0]! / reach[2]!).toBeCloseTo(1.0005, 4);
});

test('values that do not change have limits on the mean', () => {
  expect(xmr([4, 4, 4]).limits).toEqual([4, 4]);
});

test('one value has a mean and no limits, and none has nothing', () => {
  expect(xmr([3])).toMatchObject({ n: 1, mean: 3, movingRanges: [], limits: null, reason: 'n<2' });
  expect(xmr([])).toMatchObject({ n: 0, mean: null, limits: null, reason: 'n=0' });
});

test('the constants are what they are computed from', () => {
  expect(xmrFactors).toEqual({ rounded: 2.66, tables: 3 / 1.128, exact: (3 * Math.sqrt(Math.PI)) / 2 });
});
