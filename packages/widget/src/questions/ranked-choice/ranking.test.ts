import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Move, ranking } from './ranking.ts';

test.each<[string, Move, string]>([
  ['d', 'in', 'abcd'],
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['b', 'out', 'ac'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
])('%s %s makes %s of abc', (option, move, order) => {
  expect(ranking(['a', 'b', 'c'], option, move).join('')).toBe(order);
});

test('however often options are moved, each stands there once, and only those that were put there', () => {
  const step = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom<Move>('in', 'up', 'down', 'out'),
  );
  fc.assert(
    fc.property(fc.array(step), steps => {
      let order: readonly string[] = [];
      const there = new Set<string>();
      for (const [option, move] of steps) {
        if (move !== 'in' && !there.has(option)) continue;
        order = ranking(order, option, move);
        if (move === 'out') there.delete(option);
        else there.add(option);
      }
      expect([...order].sort()).toEqual([...there].sort());
    }),
  );
});
