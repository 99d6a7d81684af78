import type { MoreOverallOf } from '../types/tally.ts';
import { countProducts } from './count-products.ts';
import { countSides } from './count-sides.ts';
import { countZones } from './count-zones.ts';
import type { MoreLayout, Span, Wide } from './layout-of.ts';
import type { MoreColumns } from './more-of.ts';
import type { Plan } from './plan-of.ts';
import { addMoments } from './wide.ts';

/** Overall gaps over the dimensions that a respondent has are rounded to this fraction of a scale point. */
export const FINE: number = 2 ** 40;

/** Adds one respondent, whose dimensions were counted just before, to what a full Tally counts besides. */
export function countMore(
  plan: Plan,
  columns: MoreColumns,
  scored: readonly number[],
  cells: Float64Array,
  row: Int8Array,
  from: number,
): void {
  const { shape, layout, pairs } = plan;
  const more = layout.more!;
  countSides(plan, more, cells, row, from);
  let complete = 0;
  for (let d = 0; d < pairs.length; d++) {
    const { items } = shape.dimensions[d]!;
    if (pairs[d] !== items.length) continue;
    complete++;
    countProducts(plan, more.dimensions[d]!.complete, items, cells, row, from);
  }
  if (complete > 0 && complete === pairs.length) countProducts(plan, more.all, scored, cells, row, from);
  if (columns.allocation > columns.importance)
    countImportance(plan, more.items, cells, row, from, columns.importance);
  if (columns.importance > columns.desired) countZones(plan, more.zones, cells, row, from, columns.desired);
  const { allocation } = more;
  const points =
    allocation.points.length > 0 ? countPoints(allocation, cells, row, from + columns.allocation) : 0;
  countOverall(plan, more.half, cells, row, points, false);
  countOverall(plan, more.complete, cells, row, points, true);
}

const countImportance = (
  { shape: { items } }: Plan,
  places: MoreLayout['items'],
  cells: Float64Array,
  row: Int8Array,
  from: number,
  column: number,
): void => {
  for (let i = 0; i < items.length; i++) {
    const weight = row[from + column + i]!;
    if (weight <= 0) continue;
    const { importance, importanceGaps } = places[i]!;
    const { points } = items[i]!;
    const e = row[from + i]!;
    const p = row[from + items.length + i]!;
    cells[importance.at + weight - 1]! += 1;
    if (e > 0 && p > 0) cells[importanceGaps.at + (weight - 1) * (2 * points - 1) + points - 1 + p - e]! += 1;
  }
};

/** Counts the respondent's own weights. Gives where their points begin when they are valid, otherwise 0. */
const countPoints = (
  { answers, points }: MoreLayout['allocation'],
  cells: Float64Array,
  row: Int8Array,
  at: number,
): number => {
  const verdict = row[at]!;
  if (verdict !== 0) cells[answers.at + (verdict > 0 ? 0 : 1)]! += 1;
  if (verdict <= 0) return 0;
  for (let d = 0; d < points.length; d++) cells[points.at + d]! += row[at + 1 + d]!;
  return at + 1;
};

const countOverall = (
  { shape, gaps, pairs, weights, unit }: Plan,
  places: MoreOverallOf<Span, Wide>,
  cells: Float64Array,
  row: Int8Array,
  points: number,
  isComplete: boolean,
): void => {
  let scored = 0;
  let gap = 0;
  let weight = 0;
  let weighted = 0;
  let byPoints = 0;
  for (let d = 0; d < gaps.length; d++) {
    if (pairs[d]! < (isComplete ? shape.dimensions[d]!.items.length : 1)) continue;
    scored++;
    gap += gaps[d]!;
    weight += weights[d]!;
    weighted += weights[d]! * gaps[d]!;
    if (points > 0) byPoints += row[points + d]! * gaps[d]!;
  }
  if (scored === 0) return;
  cells[places.available.at]! += 1;
  addMoments(cells, places.unweighted, Math.round((gap / unit / scored) * FINE));
  if (weight > 0) {
    cells[places.available.at + 1]! += 1;
    addMoments(cells, places.weighted, Math.round((weighted / unit / weight) * FINE));
  }
  if (points === 0 || scored < gaps.length) return;
  cells[places.allocated.at]! += 1;
  addMoments(cells, places.byPoints, byPoints);
};
