import { expect, test } from 'vitest';
import { median } from './median.ts';

test('an odd number of values has one in the middle', () => {
  expect(
    median([
      [7, 1],
      [1, 1],
      [3, 1],
    ]),
  ).toBe(3);
});

test('an even number takes the mean of the two in the middle', () => {
  expect(
    median([
      [4, 2],
      [1, 2],
    ]),
  ).toBe(2.5);
});

test('cells may come in any order, twice, and empty', () => {
  expect(
    median([
      [5, 1],
      [2, 0],
      [-1, 1],
      [5, 1],
      [0, 0],
    ]),
  ).toBe(5);
});

test('units divide the result', () => {
  expect(
    median(
      [
        [7, 1],
        [8, 1],
      ],
      12,
    ),
  ).toBe(0.625);
});

test('no values have no median', () => {
  expect(median([[3, 0]])).toBeNull();
});
