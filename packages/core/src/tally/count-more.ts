import { phases } from '../survey/sides-of.ts';
import type { MoreOverallOf } from '../types/tally.ts';
import { countSides } from './count-sides.ts';
import { countZones } from './count-zones.ts';
import type { MoreLayout, Span, Wide } from './layout-of.ts';
import type { MoreColumns } from './more-of.ts';
import type { Plan, Products } from './plan-of.ts';
import { addMoments } from './wide.ts';

/** Overall gaps over the dimensions that a respondent has are rounded to this fraction of a scale point. */
export const FINE: number = 2 ** 40;

/** What follows from the shape of a full Tally, worked out once. */
export interface MoreWork {
  readonly columns: MoreColumns;
  /** Per dimension, and then over all of them. */
  readonly products: readonly Products[];
  /** All weights are 1: what is weighted is the same as what is not. */
  readonly isEven: boolean;
  /** Scratch, for each respondent of a batch and dimension: see `More.keep`. */
  readonly sums: Int32Array;
  readonly gaps: Float64Array;
  readonly pairs: Int32Array;
  /** Scratch: where the rows of some respondents of a batch begin. */
  readonly starts: Int32Array;
}

/** Adds respondents, whose dimensions were counted just before, to what a full Tally counts besides. */
export function countMore(
  plan: Plan,
  work: MoreWork,
  cells: Float64Array,
  rows: Int8Array,
  from: number,
  count: number,
): void {
  const { layout, width, dimensions } = plan;
  const { columns } = work;
  const more = layout.more!;
  countSides(plan, work, more, cells, rows, from, count);
  countProducts(plan, work, cells, rows, from, count);
  for (let r = 0; r < count; r++) {
    const row = from + r * width;
    if (columns.allocation > columns.importance)
      countImportance(plan, more.items, cells, rows, row, columns.importance);
    if (columns.importance > columns.desired) countZones(plan, more.zones, cells, rows, row, columns.desired);
    const { allocation } = more;
    const points =
      allocation.points.length > 0 ? countPoints(allocation, cells, rows, row + columns.allocation) : 0;
    countOverall(plan, work, more.half, cells, rows, r * dimensions.length, points, false);
    countOverall(plan, work, more.complete, cells, rows, r * dimensions.length, points, true);
  }
}

/** Counts those who answered all of a dimension, and of all of them. */
const countProducts = (
  { width, dimensions }: Plan,
  { products, pairs, starts }: MoreWork,
  cells: Float64Array,
  rows: Int8Array,
  from: number,
  count: number,
): void => {
  const { length } = dimensions;
  for (let d = 0; d < length; d++) {
    const { items } = dimensions[d]!;
    let found = 0;
    for (let r = 0; r < count; r++)
      if (pairs[r * length + d] === items.length) starts[found++] = from + r * width;
    products[d]!.add(cells, rows, starts, found);
  }
  let found = 0;
  for (let r = 0; r < count && length > 0; r++) {
    let d = 0;
    while (d < length && pairs[r * length + d] === dimensions[d]!.items.length) d++;
    if (d === length) starts[found++] = from + r * width;
  }
  products[length]!.add(cells, rows, starts, found);
};

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

/** Adds the respondent whose dimensions stand at `from`. */
const countOverall = (
  { dimensions, weights, unit }: Plan,
  { gaps, pairs, isEven }: MoreWork,
  places: MoreOverallOf<Span, Wide>,
  cells: Float64Array,
  row: Int8Array,
  from: number,
  points: number,
  isComplete: boolean,
): void => {
  const { length } = dimensions;
  let scored = 0;
  let gap = 0;
  let weight = 0;
  let weighted = 0;
  let byPoints = 0;
  for (let d = 0; d < length; d++) {
    if (pairs[from + d]! < (isComplete ? dimensions[d]!.items.length : 1)) continue;
    scored++;
    gap += gaps[from + d]!;
    weight += weights[d]!;
    weighted += weights[d]! * gaps[from + d]!;
    if (points > 0) byPoints += row[points + d]! * gaps[from + d]!;
  }
  if (scored === 0) return;
  cells[places.available.at]! += 1;
  addMoments(cells, places.unweighted, Math.round((gap / unit / scored) * FINE));
  if (weight > 0 && !isEven) {
    cells[places.available.at + 1]! += 1;
    addMoments(cells, places.weighted, Math.round((weighted / unit / weight) * FINE));
  }
  if (points === 0 || scored < length) return;
  cells[places.allocated.at]! += 1;
  addMoments(cells, places.byPoints, byPoints);
};

/**
 * Puts everything where the layout has it. Where every dimension weighs 1, what is weighted is taken from what is not instead of being
 * counted.
 */
export function settleMore({ layout }: Plan, { products, isEven }: MoreWork, cells: Float64Array): void {
  const more = layout.more!;
  for (const one of products) one.settle(cells);
  more.items.forEach(({ notApplicable }, i) => {
    phases.forEach((side, step) => {
      const { at } = layout.items[i]![side];
      cells[notApplicable.at + step]! += cells[at - 2]!;
      cells[at - 2] = 0;
    });
  });
  if (!isEven) return;
  for (const { available, unweighted, weighted } of [more.half, more.complete]) {
    cells[available.at + 1] = cells[available.at]!;
    for (const key of ['sum', 'squares'] as const)
      cells.copyWithin(weighted[key].wide, unweighted[key].wide, unweighted[key].wide + 3);
  }
}
