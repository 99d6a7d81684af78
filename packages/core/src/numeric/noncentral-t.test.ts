import { expect, test } from 'vitest';
import { data, expected } from '../../../../fixtures/oracle/public/px-distributions.json';
import { noncentralTCdf, noncentralTInterval } from './noncentral-t.ts';
import { tTwoSidedP } from './t.ts';

const points = data.nct as [df: number, t: number][];

test('probabilities agree with 40-digit arithmetic', () => {
  for (const [row, [df, t]] of points.entries()) {
    for (const [column, offset] of expected.nctNcpOffset.entries()) {
      expect(noncentralTCdf(t, df, t + offset)).toBeCloseTo(expected.nctCdf[row]![column]!, 12);
    }
  }
});

test('limits agree with 40-digit arithmetic', () => {
  for (const [row, [df, t]] of points.entries()) {
    const [low, high] = noncentralTInterval(t, df);
    expect(low).toBeCloseTo(expected.nctCi[row]![0]!, 9);
    expect(high).toBeCloseTo(expected.nctCi[row]![1]!, 9);
  }
});

test('with no noncentrality it is Student’s t', () => {
  for (const df of [1, 2.5, 40]) expect(2 * noncentralTCdf(-1.3, df, 0)).toBeCloseTo(tTwoSidedP(1.3, df), 13);
});

test('each limit gives its tail to t, from one degree of freedom to a million and as far out as t = 36', () => {
  for (const df of [1, 2, 5, 80, 1e6]) {
    for (const t of [-36, -3, 0, 0.2, 36]) {
      const [low, high] = noncentralTInterval(t, df);
      expect(noncentralTCdf(t, df, low)).toBeCloseTo(0.975, 10);
      expect(noncentralTCdf(t, df, high)).toBeCloseTo(0.025, 10);
    }
  }
});
