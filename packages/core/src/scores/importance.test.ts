import { expect, test } from 'vitest';
import { importanceWeightedGap, weightedGap } from './importance.ts';

test('equal importance leaves the mean of the gaps', () => {
  expect(importanceWeightedGap([-1, 0, 2.5].map(gap => ({ importance: 4, gap })))).toBe(0.5);
});

test('an item without a mean is left out, and none left is undefined', () => {
  expect(
    importanceWeightedGap([
      { importance: 3, gap: null },
      { importance: 5, gap: -1 },
    ]),
  ).toBe(-1);
  expect(importanceWeightedGap([{ importance: null, gap: 1 }])).toBeNull();
});

test('nobody with importance and gap has no weighted gap', () => {
  expect(weightedGap([])).toEqual({ n: 0, mean: null, sd: null, reason: 'n=0' });
});
