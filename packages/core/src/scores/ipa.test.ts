import { expect, test } from 'vitest';
import { ipa } from './ipa.ts';

test('a point on the line is high, whatever rounding did to the mean', () => {
  const tenths = [0.1, 0.2, 0.3].map(value => ({ importance: value, performance: value }));
  expect(ipa(tenths, 0.2).points[1]).toMatchObject({ quadrant: 'keep-up', quadrantMid: 'keep-up' });
});

test('all four quadrants', () => {
  const points = [
    { importance: 6, performance: 6 },
    { importance: 6, performance: 2 },
    { importance: 2, performance: 6 },
    { importance: 2, performance: 2 },
  ];
  expect(ipa(points, 4).points.map(({ quadrantMid }) => quadrantMid)).toEqual([
    'keep-up',
    'concentrate',
    'possible-overkill',
    'low-priority',
  ]);
});

test('an item without one of its means has no quadrant and does not move the cross', () => {
  const { cross, points } = ipa(
    [
      { importance: 5, performance: 4 },
      { importance: null, performance: null },
    ],
    4,
  );
  expect(cross).toEqual({ importance: 5, performance: 4 });
  expect(points[1]).toEqual({ quadrant: null, quadrantMid: null, diagonal: null });
});

test('no items have no cross', () => {
  expect(ipa([], 4)).toEqual({ cross: { importance: null, performance: null }, points: [] });
});
