import { expect, test } from 'vitest';
import { alpha } from './alpha.ts';
import { comoments } from './comoments.ts';

const alphaOfRows = (rows: readonly (readonly number[])[], items: number) => alpha(comoments(rows, items));

test('items that say the same have an alpha of 1', () => {
  expect(
    alphaOfRows(
      [
        [1, 1],
        [4, 4],
        [6, 6],
      ],
      2,
    ),
  ).toMatchObject({ value: 1, ci95: [1, 1] });
});

test('an item that runs the other way makes it negative, and it is shown so', () => {
  expect(
    alphaOfRows(
      [
        [1, 6],
        [4, 4],
        [7, 1],
      ],
      2,
    ).value,
  ).toBeLessThan(0);
});

test('an item that nobody answers differently stays in the scale', () => {
  expect(
    alphaOfRows(
      [
        [1, 2, 5],
        [3, 3, 5],
        [5, 7, 5],
      ],
      3,
    ),
  ).toMatchObject({ items: 3, n: 3 });
});

test('it is undefined for one item, one respondent, and a sum that does not vary', () => {
  expect(alphaOfRows([[1], [2]], 1)).toMatchObject({ value: null, ci95: null, reason: 'too-few-items' });
  expect(alphaOfRows([], 2)).toMatchObject({ value: null, reason: 'n=0' });
  expect(alphaOfRows([[1, 2]], 2)).toMatchObject({ value: null, reason: 'n<2' });
  expect(
    alphaOfRows(
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      2,
    ),
  ).toMatchObject({ value: null, reason: 'zero-variance' });
});
