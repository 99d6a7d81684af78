import { expect, test } from 'vitest';
import { dzInterval } from './dz-interval.ts';

test('a mean gap of 0 has an interval around 0', () => {
  const [low, high] = dzInterval(0, 30)!;
  expect(low).toBeCloseTo(-high, 12);
});

test('no dz, one pair, and a t of 37 have no interval', () => {
  expect(dzInterval(null, 30)).toBeNull();
  expect(dzInterval(0.4, 1)).toBeNull();
  expect(dzInterval(3.7, 100)).toBeNull();
  expect(dzInterval(3.69, 100)).not.toBeNull();
});
