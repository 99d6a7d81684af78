import { expect, test } from 'vitest';
import { rankBiserial } from './rank-biserial.ts';

test('gaps that are all worse are −1, also where they are all equal', () => {
  expect(
    rankBiserial([
      [-1, 3],
      [-2, 1],
    ]),
  ).toMatchObject({ r: -1, ci95: [-1, -1] });
  expect(rankBiserial([[-2, 4]])).toEqual({
    n: 4,
    r: -1,
    ci95: null,
    method: 'fisher-z',
    reason: 'zero-variance',
  });
});

test('equal sizes on both sides balance to 0', () => {
  const { r, ci95 } = rankBiserial([
    [-1, 5],
    [1, 5],
  ]);
  expect(r).toBe(0);
  expect(ci95![0]).toBe(-ci95![1]);
});

test('zeros do not count, and nothing but zeros is undefined', () => {
  expect(
    rankBiserial([
      [0, 90],
      [1, 1],
      [2, 1],
    ]),
  ).toMatchObject({ n: 2, r: 1 });
  expect(rankBiserial([[0, 90]])).toMatchObject({ n: 0, r: null, reason: 'all-zero' });
  expect(rankBiserial([])).toMatchObject({ n: 0, r: null, reason: 'n=0' });
});
