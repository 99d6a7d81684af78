import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsOf, sumsOf } from './moments.ts';

test('nothing has no mean, and one value no standard deviation', () => {
  expect(momentsOf(0, sumsOf([]))).toEqual({ mean: null, sd: null, reason: 'n=0' });
  expect(momentsOf(null, sumsOf([[3, 1]]))).toEqual({ mean: null, sd: null, reason: 'not-asked' });
  expect(momentsOf(1, sumsOf([[3, 1]]))).toEqual({ mean: 3, sd: null, reason: 'n<2' });
});

test('equal values have a standard deviation of exactly 0, however large and many', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 2, max: 1e9 }), (value, n) => {
      expect(momentsOf(n, sumsOf([[value, n]]), 60).sd).toBe(0);
    }),
  );
});

test('a unit scales the values', () => {
  expect(
    momentsOf(
      3,
      sumsOf([
        [6, 1],
        [9, 1],
        [12, 1],
      ]),
      3,
    ),
  ).toEqual({ mean: 3, sd: 1 });
});

test('a small spread on a large offset keeps all its digits', () => {
  const offset = 1e15;
  expect(
    momentsOf(
      3,
      sumsOf([
        [offset, 1],
        [offset + 1, 1],
        [offset + 2, 1],
      ]),
    ).sd,
  ).toBe(1);
});
