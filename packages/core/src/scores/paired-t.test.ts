import { expect, test } from 'vitest';
import { pairedT } from './paired-t.ts';

test('below two respondents there is no test', () => {
  expect(pairedT(1, { mean: 2, sd: null })).toEqual({
    gap: { mean: 2, sd: null, ci95: null, reason: 'n<2' },
    t: { statistic: null, df: null, p: null, se: null, reason: 'n<2' },
  });
});

test('equal gaps have no test', () => {
  const { gap, t } = pairedT(5, { mean: 1, sd: 0 });
  expect([gap.reason, t.reason]).toEqual(['zero-variance', 'zero-variance']);
});

test('the interval touches 0 where p is 0.05', () => {
  const { gap, t } = pairedT(12, { mean: 2.200985160082949 / Math.sqrt(12), sd: 1 });
  expect(t.p).toBeCloseTo(0.05, 9);
  expect(gap.ci95![0]).toBeCloseTo(0, 9);
});
