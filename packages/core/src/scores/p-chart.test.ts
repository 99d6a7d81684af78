import { expect, test } from 'vitest';
import { pChart } from './p-chart.ts';

test('a period in which nobody answered is skipped, not 0', () => {
  const { centre, points } = pChart([
    { x: 5, n: 10 },
    { x: 0, n: 0 },
    { x: 5, n: 10 },
  ]);
  expect(centre).toBe(0.5);
  expect(points[1]).toEqual({ proportion: null, limits: null });
  const laney = pChart(
    [
      { x: 6, n: 10 },
      { x: 0, n: 0 },
      { x: 4, n: 10 },
    ],
    { laney: true },
  );
  expect(laney.points[0]!.limits![0]).toBeLessThan(0.5);
});

test('small periods have wide limits, held to 0 and 1', () => {
  expect(
    pChart([
      { x: 1, n: 2 },
      { x: 50, n: 100 },
    ]).points.map(({ limits }) => limits),
  ).toEqual([
    [0, 1],
    [0.35, 0.65],
  ]);
});

test('Laney’s limits collapse where proportions vary less than chance', () => {
  const same = [
    { x: 500, n: 1000 },
    { x: 500, n: 1000 },
  ];
  expect(pChart(same, { laney: true }).points[0]!.limits).toEqual([0.5, 0.5]);
});

test('nobody at all is undefined', () => {
  expect(pChart([{ x: 0, n: 0 }])).toMatchObject({ n: 0, centre: null, reason: 'n=0' });
});

test('a single period, and proportions that are all 0, have nothing to measure Laney’s factor by', () => {
  for (const periods of [
    [{ x: 3, n: 9 }],
    [
      { x: 0, n: 9 },
      { x: 0, n: 8 },
    ],
  ]) {
    const { points, reason } = pChart(periods, { laney: true });
    expect(points[0]!.limits).toBeNull();
    expect(reason).toBe('zero-variance');
  }
});
