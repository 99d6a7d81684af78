import { momentsOf, sumsOf } from '../scores/moments.ts';
import { pairedT } from '../scores/paired-t.ts';
import { floorOf } from '../tally/layout-of.ts';
import { total } from '../tally/total.ts';
import type { ItemZoneScore, ZoneScore } from '../types/full-report.ts';
import type { ValueCells } from '../types/score.ts';
import type { ItemShape, MoreCellsOf, TallyShape } from '../types/tally.ts';
import { meanGaps, meanSums, unitOf } from './means-of-items.ts';
import { nOf } from './paired-score.ts';

type Zones = MoreCellsOf<readonly number[], string>['zones'];

/** Zone of tolerance of one item: Zeithaml, Berry & Parasuraman 1993. */
export function itemZone(
  { adequacy, superiority, width, classes }: Zones['items'][number],
  { min, points }: ItemShape,
): ItemZoneScore {
  const n = total(classes);
  const cells = (table: readonly number[], value: (row: number, column: number) => number): ValueCells =>
    table.map((count, at) => [value(Math.floor(at / points), at % points), count]);
  const moments = (values: ValueCells) => momentsOf(n, sumsOf(values));
  const gap = (table: readonly number[]) => moments(cells(table, (row, column) => column - row));
  const [below = 0, within = 0, above = 0, inconsistent = 0] = classes;
  return {
    n,
    minimum: moments(cells(width, row => min + row)),
    desired: moments(cells(width, (_, column) => min + column)),
    experience: moments(cells(adequacy, (_, column) => min + column)),
    adequacy: pairedT(n, gap(adequacy)),
    superiority: pairedT(n, gap(superiority)),
    width: gap(width),
    below,
    within,
    above,
    inconsistent,
  };
}

/** Zone of tolerance of a dimension: means over a respondent's items with all three answers, at least half of the items. */
export function dimensionZone(
  rows: Zones['dimensions'][number],
  shape: TallyShape,
  items: readonly number[],
): ZoneScore {
  const k = items.length;
  const gaps = (side: 'adequacy' | 'superiority') =>
    meanGaps(
      rows.map(row => row[side]),
      k,
    );
  const n = nOf(gaps('adequacy'));
  const column = (at: number) => {
    const sums = rows.map(row => row.sums);
    return momentsOf(n, meanSums(sums, at, k), unitOf(k), floorOf(shape, items));
  };
  const test = (side: 'adequacy' | 'superiority') => pairedT(n, momentsOf(n, sumsOf(gaps(side)), unitOf(k)));
  return {
    n,
    minimum: column(0),
    desired: column(2),
    experience: column(4),
    adequacy: test('adequacy'),
    superiority: test('superiority'),
  };
}
