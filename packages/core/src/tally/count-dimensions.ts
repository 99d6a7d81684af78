import type { Layout } from './layout-of.ts';
import type { Plan } from './plan-of.ts';
import { addMoments } from './wide.ts';

/** Adds a value and its square. */
export const addSums = (cells: Float64Array, at: number, value: number): void => {
  cells[at]! += value;
  cells[at + 1]! += value * value;
};

/** Adds respondents to the dimensions and to the overall score. */
export function countDimensions(
  plan: Plan,
  cells: Float64Array,
  rows: Int8Array,
  from: number,
  count: number,
): void {
  const { layout, more, width, unit, dimensions, weights } = plan;
  const side = plan.shape.items.length;
  let place = 0;
  for (let row = from; row < from + count * width; row += width) {
    let isScored = dimensions.length > 0;
    let isComplete = isScored;
    let overall = 0;
    let weighted = 0;
    for (let d = 0; d < dimensions.length; d++, place++) {
      const { items, bases, least } = dimensions[d]!;
      let both = 0;
      let expectation = 0;
      let experience = 0;
      for (let j = 0; j < items.length; j++) {
        const e = rows[row + items[j]!]!;
        const p = rows[row + side + items[j]!]!;
        if (e <= 0 || p <= 0) continue;
        both++;
        expectation += bases[j]! + e;
        experience += bases[j]! + p;
      }
      isScored &&= both >= least;
      isComplete &&= both === items.length;
      const gap = experience - expectation;
      const inUnits = gap * (unit / both);
      more?.keep(place, both < least ? 0 : both, inUnits, expectation, experience);
      if (both < least) continue;
      const at = layout.dimensions[d]!.scored[both - least]!;
      cells[at.gaps.at + (at.gaps.length - 1) / 2 + gap]! += 1;
      addSums(cells, at.sums.at, expectation);
      addSums(cells, at.sums.at + 2, experience);
      overall += inUnits;
      weighted += weights[d]! * inUnits;
    }
    if (isScored) addOverall(cells, layout.overall.half, overall, weighted);
    if (isComplete) addOverall(cells, layout.overall.complete, overall, weighted);
  }
}

const addOverall = (
  cells: Float64Array,
  { counts, unweighted, weighted: byWeight }: Layout['overall']['half'],
  gap: number,
  weighted: number,
): void => {
  cells[counts.at + 1 - Math.sign(gap)]! += 1;
  addMoments(cells, unweighted, gap);
  addMoments(cells, byWeight, weighted);
};
