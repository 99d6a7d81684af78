import { expect, test } from 'vitest';
import { signedRankTwoSidedP } from '../numeric/signed-rank.ts';
import { hedgesCorrection } from './effect-size.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { mannWhitney } from './mann-whitney.ts';
import { nps } from './nps.ts';
import { rankBiserial } from './rank-biserial.ts';
import { wilcoxon } from './wilcoxon.ts';
import { wilson } from './wilson.ts';
import { xmr } from './xmr.ts';

// Where programs disagree (docs/scoring): the number of each variant, and which is ours.

const gaps = [
  [-2, 3],
  [0, 4],
  [1, 2],
] as const;
/** As printed by R 4 `wilcox.test(exact = FALSE)` and scipy 1.17 `wilcoxon(method="approx")` for these gaps. */
const printed = [
  ['wilcox', false, 0.214193025719128],
  ['wilcox', true, 0.269547638155166],
  ['pratt', false, 0.4132933469087018],
  ['pratt', true, 0.45014090883667],
  ['zsplit', false, 0.4351611799066696],
  ['zsplit', true, 0.47130320504429746],
] as const;

test.each(printed)('signed ranks with zeros by %s, continuity %s', (zeros, continuity, p) => {
  expect(wilcoxon(gaps, { zeros, continuity, exact: false }).p).toBeCloseTo(p, 12);
});

test('zeros are ranked by Pratt and nothing is corrected unless asked for', () => {
  expect(wilcoxon(gaps)).toMatchObject({ variant: 'pratt', continuity: false });
});

test('Mann-Whitney is corrected for continuity in R and scipy, and here when asked for', () => {
  const a = [
    [1, 3],
    [2, 2],
  ] as const;
  const b = [
    [1, 1],
    [2, 2],
    [3, 4],
  ] as const;
  expect(mannWhitney(a, b).p).toBeCloseTo(0.0394157817922081, 12);
  expect(mannWhitney(a, b, { continuity: true }).p).toBeCloseTo(0.0483824403504183, 12);
});

test('nothing but zeros has no p, and all gaps below zero have a rank-biserial of −1', () => {
  expect(wilcoxon([[0, 9]])).toMatchObject({ p: null, reason: 'all-zero' });
  expect(rankBiserial([[-2, 9]]).r).toBe(-1);
});

test('a pseudomedian is the median of the Walsh averages, with zeros or without', () => {
  const few = [
    [-3, 1],
    [0, 3],
  ] as const;
  expect(hodgesLehmann(few).pseudomedian).toBe(0);
  expect(hodgesLehmann([[-3, 1]]).pseudomedian).toBe(-3);
});

test('five pairs are never significant, six that agree are', () => {
  expect(signedRankTwoSidedP(0, [2, 4, 6, 8, 10])).toBe(0.0625);
  expect(signedRankTwoSidedP(0, [2, 4, 6, 8, 10, 12])).toBe(0.03125);
});

test('the factor of Hedges is exact, not 1 − 3/(4m − 1)', () => {
  expect(hedgesCorrection(4)).toBeCloseTo(0.7978845608028655, 13);
  expect(hedgesCorrection(4)).not.toBeCloseTo(1 - 3 / 15, 3);
});

test('Wilson’s lower limit for 1 of 3 is 0.0615, and the limits of none and all are exact', () => {
  expect(wilson(1, 3).ci95?.[0]).toBeCloseTo(0.0615, 4);
  expect([wilson(0, 7).ci95?.[0], wilson(7, 7).ci95?.[1]]).toEqual([0, 1]);
});

test('an adjusted limit of NPS may pass −100', () => {
  expect(nps({ promoters: 0, passives: 0, detractors: 50 }).adjustedWald?.ci95?.[0]).toBeLessThan(-100);
});

test('the three factors of an XmR chart differ in the fourth digit', () => {
  const reach = (variant: 'rounded' | 'tables' | 'exact') => xmr([0, 1, 0, 1], variant).limits![1] - 0.5;
  expect(reach('rounded')).toBeCloseTo(2.66, 12);
  expect(reach('tables')).toBeCloseTo(2.6596, 4);
  expect(reach('exact')).toBeCloseTo(2.6587, 4);
});
