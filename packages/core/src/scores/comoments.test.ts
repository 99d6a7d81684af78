import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comoments, covariance, mergeComoments, sidesOf } from './comoments.ts';

const value = fc.integer({ min: -9_000_000, max: 900_000_000 });
const rows = fc.array(fc.tuple(value, value, value), { maxLength: 20 });

test('shards of any size merged in any order are one pass over everything', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), fc.nat(), (shards, turn) => {
      const turned = [...shards.slice(turn % shards.length), ...shards.slice(0, turn % shards.length)];
      const merged = turned.map(shard => comoments(shard, 3)).reduce(mergeComoments);
      expect(merged).toEqual(comoments(shards.flat(), 3));
    }),
  );
});

test('an empty shard changes nothing', () => {
  const some = comoments([[1, 2]], 2);
  expect(mergeComoments(some, comoments([], 2))).toEqual(some);
  expect(mergeComoments(comoments([], 2), some)).toEqual(some);
});

test('values in the hundred millions keep every digit of a covariance', () => {
  const far = [1, 2, 4].map(step => [100_000_000 + step, 300_000_000 - step]);
  expect(covariance(comoments(far, 2))).toEqual(
    covariance(
      comoments(
        [1, 2, 4].map(step => [step, -step]),
        2,
      ),
    ),
  );
});

test('gaps from the sums are gaps from the answers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value, value), { maxLength: 9 }), both => {
      const gaps = both.map(([e1, e2, p1, p2]) => [p1 - e1, p2 - e2]);
      expect(sidesOf(comoments(both, 4)).gap).toEqual(comoments(gaps, 2));
    }),
  );
});

test('one row has no covariance', () => {
  expect(covariance(comoments([[1, 2]], 2))).toBeNull();
});
