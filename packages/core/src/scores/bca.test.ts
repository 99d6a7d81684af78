import { expect, test } from 'vitest';
import { bca } from './bca.ts';

const replicates = Array.from({ length: 199 }, (_, i) => (i * 37) % 199);

test('without bias and skew it is the percentile interval', () => {
  const symmetric = bca(99, replicates, [1, 2, 3, 4, 5], 'scipy');
  expect(symmetric.bias).toBe(0);
  expect(symmetric.acceleration).toBeCloseTo(0, 15);
  expect(symmetric.ci95![0]).toBeCloseTo(symmetric.percentile![0], 10);
  expect(symmetric.ci95![1]).toBeCloseTo(symmetric.percentile![1], 10);
});

test('the basic interval mirrors the percentile interval at the estimate', () => {
  const { basic, percentile } = bca(80, replicates, [1, 2, 9]);
  expect(basic).toEqual([160 - percentile![1], 160 - percentile![0]]);
});

test('too few replicates for a tail end at the outermost ones', () => {
  expect(bca(2, [1, 2, 3], [1, 2, 4]).percentile).toEqual([1, 3]);
});

test('replicates on one side of the estimate, and equal leave-one-out values, have no corrected interval', () => {
  expect(bca(500, replicates, [1, 2, 9])).toMatchObject({ ci95: null, bias: null, reason: 'zero-variance' });
  expect(bca(80, replicates, [4, 4, 4])).toMatchObject({ ci95: null, reason: 'zero-variance' });
  expect(bca(80, replicates, [4, 4, 4]).percentile).not.toBeNull();
});

test('without observations or replicates nothing is defined', () => {
  expect(bca(1, [], [1, 2])).toMatchObject({ ci95: null, percentile: null, reason: 'n=0' });
});
