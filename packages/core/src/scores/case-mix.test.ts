import { expect, test } from 'vitest';
import { caseMix } from './case-mix.ts';

const row = (group: string, score: number, ...covariates: number[]) => ({ group, score, covariates });

test('groups that differ only in their patients do not differ once that is adjusted for', () => {
  const rows = [30, 40, 50].map(age => row('young', age / 10, age));
  const older = [60, 70, 85].map(age => row('old', age / 10, age));
  const { groups } = caseMix([...rows, ...older]);
  expect(groups[0]!.rawMean).toBeLessThan(groups[1]!.rawMean);
  expect(groups[0]!.adjustedMean).toBeCloseTo(groups[1]!.adjustedMean!, 12);
});

test('covariates that tell the same twice, or never vary within a group, cannot be adjusted for', () => {
  const twice = [1, 2, 4, 7].map(x => row('a', x, x, 2 * x));
  expect(caseMix(twice)).toMatchObject({ coefficients: null, reason: 'rank-deficient' });
  const constant = [row('a', 1, 5), row('a', 2, 5), row('b', 3, 6), row('b', 5, 6)];
  expect(caseMix(constant)).toMatchObject({ coefficients: null, groups: [{ adjustedMean: null }, {}] });
});

test('too few rows leave the raw means', () => {
  expect(caseMix([row('a', 1, 5)])).toMatchObject({
    groups: [{ rawMean: 1, adjustedMean: null }],
    reason: 'rank-deficient',
  });
  expect(caseMix([])).toMatchObject({ n: 0, groups: [], reason: 'n=0' });
});
