import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const verdict = (n: number, mean: number, ci95: readonly [number, number] | null) => {
  const counts = { better: mean > 0 ? n : 0, equal: mean === 0 ? n : 0, worse: mean < 0 ? n : 0 };
  return verdictOf(n, { mean, sd: ci95 ? 1 : 0, ci95 }, counts).verdict;
};

test.each([
  ['above', 0.5, [0.1, 0.9], 'exceeded'],
  ['below', -0.5, [-0.9, -0.1], 'fell-short'],
  ['not distinguishable', 0.5, [-0.1, 1.1], 'met'],
  ['touching 0', 0.5, [0, 1], 'met'],
] as const)('an interval %s', (_, mean, ci95, expected) => {
  expect(verdict(30, mean, ci95)).toBe(expected);
});

test.each([
  [5, 1, 'met'],
  [6, 1, 'exceeded'],
  [6, -1, 'fell-short'],
  [100, 0, 'met'],
])('where %i gaps are all %i it is %s', (n, mean, expected) => {
  expect(verdict(n, mean, null)).toBe(expected);
});

test('nothing is said of nobody, or of one', () => {
  const none = { better: 0, equal: 0, worse: 0 };
  const nobody = { mean: null, sd: null, ci95: null, reason: 'n=0' } as const;
  expect(verdictOf(0, nobody, none)).toEqual({ verdict: null, reason: 'n=0' });
  expect(verdictOf(1, { mean: 2, sd: null, ci95: null, reason: 'n<2' }, { ...none, better: 1 })).toEqual({
    verdict: null,
    reason: 'n<2',
  });
});
