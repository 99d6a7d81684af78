import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';

const outside = (expected: unknown, got: unknown) => compare(expected, got, 'file').outside;

test('every leaf of the expected tree is compared, and found with its path', () => {
  const expected = {
    items: [
      { n: 3, mean: 2.5 },
      { n: 4, mean: null },
    ],
  };
  const got = {
    items: [
      { n: 3, mean: 2.5, extra: 1 },
      { n: 5, mean: null },
    ],
  };
  expect(compare(expected, got, 'file')).toEqual({
    compared: 4,
    outside: [{ path: 'file.items[1].n', expected: 4, got: 5 }],
    skipped: new Map(),
  });
});

test('what was not computed is counted as skipped, positions left out', () => {
  const expected = {
    items: [
      { n: 3, t: { p: 1, df: 2 } },
      { n: 3, t: { reason: 'n<2' } },
    ],
  };
  const { compared, skipped } = compare(expected, { items: [{ n: 3 }, { n: 3 }] }, 'file');
  expect(compared).toBe(2);
  expect(skipped).toEqual(new Map([['.items[].t', 3]]));
});

test('a list that is longer than expected does not pass', () => {
  const { outside } = compare({ outside: [], alone: [1] }, { outside: [3], alone: [1] }, 'x');
  expect(outside).toEqual([{ path: 'x.outside.length', expected: 0, got: 1 }]);
});

test('a tree where a value is expected, and a value where a tree is expected, do not pass', () => {
  expect(outside({ a: null }, { a: {} })).toHaveLength(1);
  expect(compare({ a: { b: 1 } }, { a: 1 }, 'file').skipped.size).toBe(1);
});

describe('tolerance', () => {
  test.each([
    ['a number', { mean: 5 }, 4.9e-9, 5.1e-9],
    ['a small number', { mean: 0.001 }, 0.9e-9, 1.1e-9],
    ['a tail', { p: 1e-20 }, 0.9e-26, 1.1e-26],
    ['a noncentral limit', { dzCiLow: 2 }, 1.9e-6, 2.1e-6],
  ])('%s', (_, expected, within, beyond) => {
    const shifted = (by: number) =>
      Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, value + by]));
    expect(outside(expected, shifted(within))).toEqual([]);
    expect(outside(expected, shifted(beyond))).toHaveLength(1);
  });

  test('not a number is never within', () => {
    expect(outside({ mean: 1 }, { mean: Number.NaN })).toHaveLength(1);
  });
});
