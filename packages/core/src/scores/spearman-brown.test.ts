import { expect, test } from 'vitest';
import { spearmanBrown } from './spearman-brown.ts';

test('more parallel parts are more reliable', () => {
  expect(spearmanBrown(0.3, 10)).toBeCloseTo(3 / 3.7, 14);
  expect(spearmanBrown(0.3, 1)).toBe(0.3);
});

test('two parts that contradict each other have no reliability', () => {
  expect(spearmanBrown(-1)).toBeNull();
});
