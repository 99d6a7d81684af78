import { expect, test } from 'vitest';
import { correlation } from './correlation.ts';

test('points on a line have a correlation of 1 or −1', () => {
  expect(
    correlation([
      [1, 1, 5],
      [3, 5, 2],
      [4, 7, 1],
    ]),
  ).toBeCloseTo(1, 14);
  expect(
    correlation([
      [1, 7, 5],
      [7, 1, 2],
    ]),
  ).toBeCloseTo(-1, 14);
});

test('a constant side, one respondent and none have no correlation', () => {
  expect(
    correlation([
      [1, 4, 5],
      [3, 4, 2],
    ]),
  ).toBeNull();
  expect(correlation([[1, 4, 1]])).toBeNull();
  expect(correlation([])).toBeNull();
});
