import { addSums } from './count-dimensions.ts';
import { halfOf, type MoreLayout, type Span } from './layout-of.ts';
import type { Plan } from './plan-of.ts';

/** Adds one respondent to what each side tells alone: the half rule on its answers, and what does not apply. */
export function countSides(
  { shape, bases }: Plan,
  { items: places, dimensions }: MoreLayout,
  cells: Float64Array,
  row: Int8Array,
  from: number,
): void {
  const { length } = shape.items;
  for (let i = 0; i < length; i++) {
    if (row[from + i]! < 0) cells[places[i]!.notApplicable.at]! += 1;
    if (row[from + length + i]! < 0) cells[places[i]!.notApplicable.at + 1]! += 1;
  }
  for (let d = 0; d < dimensions.length; d++) {
    const of = shape.dimensions[d]!.items;
    let before = 0;
    let after = 0;
    let expectation = 0;
    let experience = 0;
    for (let at = 0; at < of.length; at++) {
      const i = of[at]!;
      const e = row[from + i]!;
      const p = row[from + length + i]!;
      if (e > 0) {
        before++;
        expectation += bases[i]! + e;
      }
      if (p > 0) {
        after++;
        experience += bases[i]! + p;
      }
    }
    const half = halfOf(of.length);
    const side = dimensions[d]!;
    if (before >= half) addSide(cells, side.expectation[before - half]!, expectation);
    if (after >= half) addSide(cells, side.experience[after - half]!, experience);
  }
}

const addSide = (cells: Float64Array, { at }: Span, sum: number): void => {
  cells[at]! += 1;
  addSums(cells, at + 1, sum);
};
