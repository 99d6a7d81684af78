import { expect, test } from 'vitest';
import { realMoments } from './real-moments.ts';

test('a million added to every value changes the mean and nothing else', () => {
  const values = [0.1, 0.3, 0.2, 0.7];
  const far = values.map(value => value + 1e6);
  expect(realMoments(far).sd).toBeCloseTo(realMoments(values).sd!, 9);
});

test('equal decimals have a mean of exactly that and no spread', () => {
  expect(realMoments(new Array(9).fill(4.2))).toEqual({ n: 9, mean: 4.2, sd: 0 });
});

test('one value has no standard deviation, and none has no mean', () => {
  expect(realMoments([3])).toEqual({ n: 1, mean: 3, sd: null });
  expect(realMoments([])).toEqual({ n: 0, mean: null, sd: null });
});
