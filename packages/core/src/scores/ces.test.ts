import { expect, test } from 'vitest';
import { ces } from './ces.ts';

test('the same answers mean the opposite in the opposite direction', () => {
  const counts = [7, 2, 1, 0, 0];
  expect(ces(counts, 'effort').easy.share).toBe(0.9);
  expect(ces(counts, 'ease').easy.share).toBe(0);
  expect(ces(counts, 'ease').mean).toBe(ces(counts, 'effort').mean);
});

test('the middle of the scale is not easy', () => {
  expect(ces([0, 0, 0, 5, 0, 0, 0], 'ease').easy.share).toBe(0);
});
