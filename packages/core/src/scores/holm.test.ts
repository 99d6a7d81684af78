import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { holm } from './holm.ts';

test('an adjusted p is never below its own, never above 1, and keeps the order', () => {
  const ps = [0.2, 0.9, 0.011, null, 0.04, 0.04];
  for (const adjust of [holm, benjaminiHochberg]) {
    const adjusted = adjust(ps);
    expect(adjusted[3]).toBeNull();
    for (const [i, p] of ps.entries()) {
      expect(adjusted[i] ?? 1).toBeGreaterThanOrEqual(p ?? 0);
      expect(adjusted[i] ?? 0).toBeLessThanOrEqual(1);
    }
    expect(adjusted[2]).toBeLessThanOrEqual(adjusted[4]!);
    expect(adjusted[4]).toBe(adjusted[5]);
  }
});

test('a family of one stays as it is', () => {
  expect(holm([0.03])).toEqual([0.03]);
  expect(benjaminiHochberg([0.03])).toEqual([0.03]);
});

test('an undefined p does not make the others weaker', () => {
  expect(holm([0.03, null, null])).toEqual([0.03, null, null]);
});

test('a family without any p is left alone', () => {
  expect(holm([null])).toEqual([null]);
  expect(benjaminiHochberg([])).toEqual([]);
});
