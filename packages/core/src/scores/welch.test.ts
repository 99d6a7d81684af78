import { expect, test } from 'vitest';
import { cohenD } from './cohen-d.ts';
import { gapChange } from './gap-change.ts';
import { welch } from './welch.ts';

const group = (n: number, mean: number | null, sd: number | null) => ({ n, mean, sd });

test('swapping the groups turns the sign and keeps p', () => {
  const [a, b] = [group(9, 4, 1), group(30, 5, 2)];
  expect(welch(b, a).t).toBe(-welch(a, b).t!);
  expect(welch(b, a).p).toBe(welch(a, b).p);
});

test('a group of one has a difference, but no test and no effect size', () => {
  expect(welch(group(1, 4, null), group(9, 5, 1))).toMatchObject({ difference: 1, t: null, reason: 'n<2' });
  expect(cohenD(group(1, 4, null), group(9, 5, 1))).toMatchObject({ d: null, reason: 'n<2' });
});

test('an empty group, and groups that do not vary, are undefined', () => {
  expect(welch(group(0, null, null), group(9, 5, 1))).toMatchObject({ difference: null, reason: 'n=0' });
  expect(cohenD(group(0, null, null), group(9, 5, 1))).toMatchObject({ d: null, reason: 'n=0' });
  expect(welch(group(3, 4, 0), group(9, 5, 0))).toMatchObject({
    difference: 1,
    p: null,
    reason: 'zero-variance',
  });
  expect(cohenD(group(3, 4, 0), group(9, 5, 0))).toMatchObject({ d: null, reason: 'zero-variance' });
});

test('the bias correction makes an effect smaller', () => {
  const { d, g } = cohenD(group(5, 1, 1), group(5, 2, 1));
  expect(g!).toBeLessThan(d!);
});

test('a gap that worsened because expectations rose shows it', () => {
  const before = { expectation: group(50, 5, 1), experience: group(50, 5, 1), gap: group(50, 0, 1) };
  const after = { expectation: group(60, 6, 1), experience: group(60, 5.5, 1), gap: group(60, -0.5, 1) };
  const { gap, experience, expectation } = gapChange(before, after);
  expect([gap.difference, experience.difference, expectation.difference]).toEqual([-0.5, 0.5, 1]);
  expect(gap.difference).toBe(experience.difference! - expectation.difference!);
});
