import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from './random.ts';
import { shuffle } from './shuffle.ts';

test('the same seed and name give the same numbers, another name gives others', () => {
  const numbers = (seed: number, name: string) => {
    const below = random(seed, name);
    return Array.from({ length: 8 }, () => below(1000));
  };
  expect(numbers(7, 'a')).toEqual(numbers(7, 'a'));
  expect(numbers(7, 'b')).not.toEqual(numbers(7, 'a'));
  expect(numbers(8, 'a')).not.toEqual(numbers(7, 'a'));
});

test('every number is whole and below its limit, whatever the seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, n) => {
      const drawn = random(seed, 'x')(n);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
    }),
  );
});

/** Pearson's chi-square against equal shares. */
const chiSquare = (counts: readonly number[]) => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

test('over 12,000 seeds in a row the 24 orders of four things are equally likely', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 12_000; seed++) {
    const order = shuffle(['a', 'b', 'c', 'd'], random(seed, 'sampling')).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // 23 degrees of freedom: one in a thousand lies above 49.7.
  expect(chiSquare([...counts.values()])).toBeLessThan(49.7);
});

test('within one seed the numbers below 7 are equally likely', () => {
  const below = random(1, 'sampling');
  const counts = new Array<number>(7).fill(0);
  for (let n = 0; n < 14_000; n++) counts[below(7)]!++;
  // 6 degrees of freedom: one in a thousand lies above 22.5.
  expect(chiSquare(counts)).toBeLessThan(22.5);
});
