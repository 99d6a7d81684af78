import { expect, test } from 'vitest';
import { zoneOfTolerance } from './zone-of-tolerance.ts';

test('both ends of the zone are within it', () => {
  expect(
    zoneOfTolerance([
      [5, 7, 5, 1],
      [5, 7, 7, 1],
      [5, 5, 5, 1],
    ]),
  ).toMatchObject({ below: 0, within: 3, above: 0 });
});

test('a minimum above what is desired is counted and put in no class', () => {
  const zone = zoneOfTolerance([
    [7, 5, 6, 2],
    [4, 6, 3, 1],
    [4, 6, 8, 1],
  ]);
  expect(zone).toMatchObject({ n: 4, inconsistent: 2, below: 1, within: 0, above: 1 });
});

test('adequacy minus superiority is the width of the zone', () => {
  const { adequacy, superiority, width } = zoneOfTolerance([
    [4, 7, 6, 3],
    [5, 9, 4, 2],
  ]);
  expect(adequacy.gap.mean! - superiority.gap.mean!).toBeCloseTo(width.mean!, 14);
});

test('no answers have no means', () => {
  expect(zoneOfTolerance([])).toMatchObject({
    n: 0,
    width: { mean: null },
    adequacy: { t: { reason: 'n<2' } },
  });
});
