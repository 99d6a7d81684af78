import { expect, test } from 'vitest';
import { newcombe } from './newcombe.ts';
import { wilson } from './wilson.ts';

test('all against none is −1, with an interval that does not leave the possible', () => {
  const { difference, ci95 } = newcombe(wilson(2, 2), wilson(0, 3));
  expect(difference).toBe(-1);
  expect(ci95![0]).toBeCloseTo(-1, 14);
});

test('an empty group has no difference', () => {
  expect(newcombe(wilson(0, 0), wilson(1, 3))).toMatchObject({ difference: null, ci95: null, reason: 'n=0' });
});
