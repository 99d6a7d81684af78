import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('limits touch 0 and 1 exactly where nobody and everybody is counted', () => {
  for (const n of [1, 7, 41, 5000]) {
    expect(wilson(0, n).ci95![0]).toBe(0);
    expect(wilson(n, n).ci95![1]).toBe(1);
  }
});

test('an interval has some width even where everybody agrees', () => {
  expect(wilson(5, 5).ci95![0]).toBeCloseTo(0.5655175352168252, 12);
});

test('nobody at all is undefined, with the reason', () => {
  expect(wilson(0, 0)).toEqual({ x: 0, n: 0, share: null, ci95: null, method: 'wilson', reason: 'n=0' });
});
