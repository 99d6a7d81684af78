import { expect, test } from 'vitest';
import { wilcoxon } from './wilcoxon.ts';

test('Pratt’s method and the exact p are used unless something else is asked for', () => {
  expect(
    wilcoxon([
      [-1, 3],
      [0, 2],
      [2, 4],
    ]),
  ).toMatchObject({
    variant: 'pratt',
    method: 'exact',
    continuity: false,
    n: 9,
    nonZero: 7,
    zeros: 2,
  });
});

test('above 50 nonzero gaps p is that of the normal approximation', () => {
  expect(wilcoxon([[1, 51]]).method).toBe('normal');
  expect(wilcoxon([[1, 50]]).method).toBe('exact');
});

test('where a crowd of zeros would make the exact p slow, it is the normal one unless asked for', () => {
  expect(
    wilcoxon([
      [0, 100_000],
      [1, 20],
      [-1, 10],
    ]).method,
  ).toBe('normal');
});

test('the three ways to treat zeros differ in the sums that they rank', () => {
  const gaps = [
    [-2, 3],
    [0, 4],
    [1, 2],
  ] as const;
  const sums = (['wilcox', 'pratt', 'zsplit'] as const).map(zeros => {
    const { statistic, minus } = wilcoxon(gaps, { zeros });
    return [statistic, minus];
  });
  expect(sums).toEqual([
    [3, 12],
    [11, 24],
    [16, 29],
  ]);
});

test('mirrored gaps have the mirrored z and the same p', () => {
  const gaps = [
    [-3, 1],
    [-1, 4],
    [0, 5],
    [2, 3],
    [4, 6],
  ] as const;
  const mirrored = gaps.map(([value, n]) => [-value, n] as const);
  for (const exact of [true, false]) {
    expect(wilcoxon(mirrored, { exact }).z).toBe(-wilcoxon(gaps, { exact }).z!);
    expect(wilcoxon(mirrored, { exact }).p).toBe(wilcoxon(gaps, { exact }).p);
  }
});

test('a single gap has an exact p of 1', () => {
  expect(wilcoxon([[-2, 1]]).p).toBe(1);
});

test('nothing but zeros is undefined: no difference was observed', () => {
  expect(wilcoxon([[0, 12]])).toMatchObject({ n: 12, statistic: null, p: null, reason: 'all-zero' });
});

test('no gaps at all are undefined', () => {
  expect(wilcoxon([])).toMatchObject({ n: 0, p: null, reason: 'n=0' });
});
