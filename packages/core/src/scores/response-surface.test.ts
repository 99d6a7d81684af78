import { expect, test } from 'vitest';
import { responseSurface } from './response-surface.ts';

const grid = [1, 2, 3, 4, 5, 6, 7].flatMap(expectation =>
  [1, 2, 3, 4, 5, 6, 7].map(experience => ({ expectation, experience })),
);

test('an outcome that is the gap and nothing else has no slope along agreement, and 2 along disagreement', () => {
  const noise = (i: number) => ((i * 7919) % 13) / 1000;
  const rows = grid.map((row, i) => ({ ...row, outcome: row.experience - row.expectation + noise(i) }));
  const { agreement, disagreement, r2 } = responseSurface(rows, 4);
  expect(agreement!.slope.estimate).toBeCloseTo(0, 2);
  expect(disagreement!.slope.estimate).toBeCloseTo(-2, 2);
  expect(disagreement!.curvature.estimate).toBeCloseTo(0, 2);
  expect(r2).toBeGreaterThan(0.999);
});

test('expectations all at the ceiling cannot be told apart', () => {
  const rows = grid.map(({ experience }) => ({ expectation: 7, experience, outcome: experience }));
  expect(responseSurface(rows, 4)).toMatchObject({ coefficients: null, reason: 'rank-deficient' });
});

test('an outcome that does not vary, and no rows, are undefined', () => {
  expect(
    responseSurface(
      grid.map(row => ({ ...row, outcome: 5 })),
      4,
    ).reason,
  ).toBe('zero-variance');
  expect(responseSurface([], 4).reason).toBe('n=0');
});
