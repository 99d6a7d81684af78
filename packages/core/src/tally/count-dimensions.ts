import { halfOf, type Layout } from './layout-of.ts';
import type { Plan } from './plan-of.ts';
import { addMoments } from './wide.ts';

/** Adds a value and its square. */
export const addSums = (cells: Float64Array, at: number, value: number): void => {
  cells[at]! += value;
  cells[at + 1]! += value * value;
};

/** Adds one respondent to the dimensions and to the overall score. */
export function countDimensions(plan: Plan, cells: Float64Array, row: Int8Array, from: number): void {
  const { shape, layout, unit, bases, gaps, pairs } = plan;
  let isScored = gaps.length > 0;
  let isComplete = isScored;
  for (let d = 0; d < gaps.length; d++) {
    const { items } = shape.dimensions[d]!;
    let both = 0;
    let expectation = 0;
    let experience = 0;
    for (const i of items) {
      const e = row[from + i]!;
      const p = row[from + shape.items.length + i]!;
      if (e <= 0 || p <= 0) continue;
      both++;
      expectation += bases[i]! + e;
      experience += bases[i]! + p;
    }
    const half = halfOf(items.length);
    isComplete &&= both === items.length;
    isScored &&= both >= half;
    pairs[d] = both < half ? 0 : both;
    if (both < half) continue;
    const place = layout.dimensions[d]!.scored[both - half]!;
    const gap = experience - expectation;
    cells[place.gaps.at + (place.gaps.length - 1) / 2 + gap]! += 1;
    addSums(cells, place.sums.at, expectation);
    addSums(cells, place.sums.at + 2, experience);
    gaps[d] = gap * (unit / both);
  }
  if (isScored) countOverall(plan, cells, layout.overall.half);
  if (isComplete) countOverall(plan, cells, layout.overall.complete);
}

const countOverall = (
  { gaps, weights }: Plan,
  cells: Float64Array,
  places: Layout['overall']['half'],
): void => {
  let gap = 0;
  let weighted = 0;
  for (let d = 0; d < gaps.length; d++) {
    gap += gaps[d]!;
    weighted += weights[d]! * gaps[d]!;
  }
  cells[places.counts.at + 1 - Math.sign(gap)]! += 1;
  addMoments(cells, places.unweighted, gap);
  addMoments(cells, places.weighted, weighted);
};
