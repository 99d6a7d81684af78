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
  const { layout, width, unit, dimensions, weights, sums, gaps, pairs } = plan;
  const { half, complete } = layout.overall;
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
      sums[2 * place] = expectation;
      sums[2 * place + 1] = experience;
      pairs[place] = both < least ? 0 : both;
      if (both < least) continue;
      const gap = experience - expectation;
      const at = layout.dimensions[d]!.scored[both - least]!;
      cells[at.gaps.at + (at.gaps.length - 1) / 2 + gap]! += 1;
      addSums(cells, at.sums.at, expectation);
      addSums(cells, at.sums.at + 2, experience);
      gaps[place] = gap * (unit / both);
      overall += gaps[place]!;
      weighted += weights[d]! * gaps[place]!;
    }
    if (isScored) addOverall(cells, half, overall, weighted);
    if (isComplete) addOverall(cells, complete, overall, weighted);
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
