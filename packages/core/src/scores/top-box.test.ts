import { expect, test } from 'vitest';
import { bottomBox, topBox } from './top-box.ts';

test('top and bottom boxes count from either end of the same answers', () => {
  const counts = [3, 2, 1, 5, 9];
  expect(topBox(counts)).toMatchObject({ x: 9, n: 20 });
  expect(topBox(counts, 2)).toMatchObject({ x: 14, n: 20 });
  expect(bottomBox(counts, 2)).toMatchObject({ x: 5, n: 20 });
});

test('all boxes together are everybody', () => {
  expect(topBox([3, 2, 1], 3).share).toBe(1);
});

test('no answers have no share', () => {
  expect(topBox([0, 0, 0])).toMatchObject({ n: 0, share: null, reason: 'n=0' });
});
