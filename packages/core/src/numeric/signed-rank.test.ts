import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { signedRankCdf, signedRankDistribution, signedRankTwoSidedP } from './signed-rank.ts';

test('the distribution without ties agrees with R', () => {
  for (const [row, n] of data.signrankN.entries()) {
    for (const [v, p] of expected.signrank[row] as [number, number][]) {
      expect(Math.abs(signedRankCdf(v, n) - p)).toBeLessThanOrEqual(1e-13 * p);
    }
  }
});

test('with ties it is what listing every choice of signs gives', () => {
  const ranks = [2, 5, 5, 8, 11, 11];
  const listed = new Array<number>(43).fill(0);
  for (let signs = 0; signs < 64; signs++) {
    listed[ranks.reduce((sum, rank, i) => sum + ((signs >> i) & 1) * rank, 0)]! += 1 / 64;
  }
  expect([...signedRankDistribution(ranks, 42)]).toEqual(listed);
  expect([...signedRankDistribution(ranks, 10)]).toEqual(listed.slice(0, 11));
});

test('the middle of the distribution has a two-sided p of 1, and mirrored sums have the same p', () => {
  expect(signedRankTwoSidedP(5, [2, 4, 4])).toBe(1);
  expect(signedRankTwoSidedP(4, [3, 3, 6])).toBe(signedRankTwoSidedP(8, [3, 3, 6]));
});

test('no ranks at all give a p of 1', () => {
  expect(signedRankTwoSidedP(0, [])).toBe(1);
});
