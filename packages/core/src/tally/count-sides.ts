import { addSums } from './count-dimensions.ts';
import type { MoreWork } from './count-more.ts';
import type { MoreLayout, Span } from './layout-of.ts';
import type { Plan } from './plan-of.ts';

/** Adds respondents, whose dimensions were counted just before, to what each side tells alone: the half rule on its answers. */
export function countSides(
  plan: Plan,
  { sums, pairs }: MoreWork,
  { dimensions: sides }: MoreLayout,
  cells: Float64Array,
  rows: Int8Array,
  from: number,
  count: number,
): void {
  const { shape, width, dimensions } = plan;
  const { length } = shape.items;
  for (let d = 0; d < dimensions.length; d++) {
    const { items, least } = dimensions[d]!;
    const { expectation, experience } = sides[d]!;
    const lastE = expectation.at(-1)!;
    const lastP = experience.at(-1)!;
    for (let r = 0, place = d; r < count; r++, place += dimensions.length) {
      // Where all pairs are complete, the sums of the sides are those of the pairs.
      if (pairs[place] === items.length) {
        addSide(cells, lastE, sums[2 * place]!);
        addSide(cells, lastP, sums[2 * place + 1]!);
      } else {
        const row = from + r * width;
        countSide(plan, d, cells, expectation, rows, row, least);
        countSide(plan, d, cells, experience, rows, row + length, least);
      }
    }
  }
}

const countSide = (
  { dimensions }: Plan,
  d: number,
  cells: Float64Array,
  places: readonly Span[],
  rows: Int8Array,
  from: number,
  least: number,
): void => {
  const { items, bases } = dimensions[d]!;
  let answered = 0;
  let sum = 0;
  for (let j = 0; j < items.length; j++) {
    const code = rows[from + items[j]!]!;
    if (code <= 0) continue;
    answered++;
    sum += bases[j]! + code;
  }
  if (answered >= least) addSide(cells, places[answered - least]!, sum);
};

const addSide = (cells: Float64Array, { at }: Span, sum: number): void => {
  cells[at]! += 1;
  addSums(cells, at + 1, sum);
};
