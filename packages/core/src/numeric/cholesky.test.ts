import { expect, test } from 'vitest';
import { choleskyInverse } from './cholesky.ts';

test('a matrix times its inverse is the identity', () => {
  const matrix = [
    [4, 1, 2],
    [1, 3, 0],
    [2, 0, 5],
  ];
  const inverse = choleskyInverse(matrix)!;
  matrix.forEach((row, i) => {
    inverse.forEach((_, j) => {
      const entry = row.reduce((sum, value, k) => sum + value * inverse[k]![j]!, 0);
      expect(entry).toBeCloseTo(i === j ? 1 : 0, 14);
    });
  });
});

test('columns that depend on one another have no inverse', () => {
  expect(
    choleskyInverse([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
  expect(choleskyInverse([[0]])).toBeNull();
});

test('a matrix without columns is its own inverse', () => {
  expect(choleskyInverse([])).toEqual([]);
});
