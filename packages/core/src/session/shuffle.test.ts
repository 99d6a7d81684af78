import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from './random.ts';
import { shuffle } from './shuffle.ts';

/** Every list of numbers with the i-th below its limit. */
const choices = (limits: readonly number[]): readonly (readonly number[])[] =>
  limits.reduce<readonly (readonly number[])[]>(
    (lists, limit) => lists.flatMap(list => Array.from({ length: limit }, (_, n) => [...list, n])),
    [[]],
  );

test.each([1, 2, 3, 4, 5, 6])(
  'of %i things each order comes from exactly one way the numbers can fall',
  n => {
    const things = Array.from({ length: n }, (_, i) => i);
    const ways = choices(things.slice(1).map(i => n - i + 1));
    const orders = ways.map(numbers => {
      const left = [...numbers];
      return shuffle(things, () => left.shift()!).join();
    });
    expect(orders).toHaveLength(things.reduce((product, i) => product * (i + 1), 1));
    expect(new Set(orders).size).toBe(orders.length);
  },
);

test('it asks for a number below what is left, and keeps every thing once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      const limits: number[] = [];
      const below = random(seed, 'list');
      const mixed = shuffle(list, n => {
        limits.push(n);
        return below(n);
      });
      expect(mixed.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      expect(limits).toEqual(list.slice(1).map((_, i) => list.length - i));
    }),
  );
});
