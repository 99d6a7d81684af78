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
  const { layout, width, unit, dimensions, sums, gaps, pairs } = plan;
  const half = plan.shape.items.length;
  const { length } = dimensions;
  for (let d = 0; d < length; d++) {
    const { items, bases, least } = dimensions[d]!;
    const { scored } = layout.dimensions[d]!;
    for (let r = 0, place = d; r < count; r++, place += length) {
      const row = from + r * width;
      let both = 0;
      let expectation = 0;
      let experience = 0;
      for (let j = 0; j < items.length; j++) {
        const e = rows[row + items[j]!]!;
        const p = rows[row + half + items[j]!]!;
        if (e <= 0 || p <= 0) continue;
        both++;
        expectation += bases[j]! + e;
        experience += bases[j]! + p;
      }
      sums[2 * place] = expectation;
      sums[2 * place + 1] = experience;
      pairs[place] = both < least ? 0 : both;
      if (both < least) continue;
      const gap = experience - expectation;
      const at = scored[both - least]!;
      cells[at.gaps.at + (at.gaps.length - 1) / 2 + gap]! += 1;
      addSums(cells, at.sums.at, expectation);
      addSums(cells, at.sums.at + 2, experience);
      gaps[place] = gap * (unit / both);
    }
  }
  if (length === 0) return;
  for (let r = 0; r < count; r++) countOverall(plan, cells, layout.overall, r * length);
}

/** Adds the respondent whose dimensions stand there. */
const countOverall = (
  { dimensions, gaps, pairs, weights }: Plan,
  cells: Float64Array,
  { half, complete }: Layout['overall'],
  from: number,
): void => {
  let gap = 0;
  let weighted = 0;
  let isComplete = true;
  for (let d = 0; d < dimensions.length; d++) {
    const both = pairs[from + d]!;
    if (both === 0) return;
    isComplete &&= both === dimensions[d]!.items.length;
    gap += gaps[from + d]!;
    weighted += weights[d]! * gaps[from + d]!;
  }
  addOverall(cells, half, gap, weighted);
  if (isComplete) addOverall(cells, complete, gap, weighted);
};

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
