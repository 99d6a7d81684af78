import { expect, test } from 'vitest';
import { disconfirmation } from './disconfirmation.ts';

test('as expected is the middle point, a class of its own', () => {
  const { better, asExpected, worse, rating } = disconfirmation([1, 0, 1, 5, 2, 0, 1]);
  expect([better.x, asExpected.x, worse.x]).toEqual([3, 5, 2]);
  expect(rating.mean).toBeCloseTo(0.1, 14);
});

test('no answers have no mean and no interval', () => {
  expect(disconfirmation([0, 0, 0, 0, 0, 0, 0])).toMatchObject({
    n: 0,
    rating: { mean: null, ci95: null },
    t: { p: null },
  });
});
