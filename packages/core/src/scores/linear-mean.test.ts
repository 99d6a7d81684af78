import { expect, test } from 'vitest';
import { linearMean } from './linear-mean.ts';

test('never, sometimes, usually, always are 0, 33⅓, 66⅔ and 100', () => {
  const points = [0, 1, 2, 3].map(
    point => linearMean([0, 0, 0, 0].map((_, at) => (at === point ? 1 : 0))).mean,
  );
  expect(points).toEqual([0, 100 / 3, 200 / 3, 100]);
});

test('a 0 to 10 rating is its mean times ten', () => {
  expect(linearMean([0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0]).mean).toBe(80);
});

test('no answers have no mean', () => {
  expect(linearMean([0, 0])).toEqual({ n: 0, mean: null, reason: 'n=0' });
});
