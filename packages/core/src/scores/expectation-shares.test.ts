import { expect, test } from 'vitest';
import { expectationShares } from './expectation-shares.ts';

test('the three classes are shares of the same respondents and sum to 1', () => {
  const { better, asExpected, worse } = expectationShares({ better: 3, equal: 8, worse: 5 });
  expect([better.n, asExpected.n, worse.n]).toEqual([16, 16, 16]);
  expect(better.share! + asExpected.share! + worse.share!).toBe(1);
});

test('met adds those who found what they expected', () => {
  expect(expectationShares({ better: 0, equal: 4, worse: 0 }).met.share).toBe(1);
});
