import { addSums } from './count-dimensions.ts';
import { halfOf, type MoreLayout } from './layout-of.ts';
import type { Plan } from './plan-of.ts';

/** Adds one respondent to what each side tells alone: the half rule on its answers, and what does not apply. */
export function countSides(
  { shape, bases }: Plan,
  { items: places, dimensions }: MoreLayout,
  cells: Float64Array,
  row: Int8Array,
  from: number,
): void {
  const { items } = shape;
  for (const side of [0, 1]) {
    const start = from + side * items.length;
    for (let i = 0; i < items.length; i++)
      if (row[start + i]! < 0) cells[places[i]!.notApplicable.at + side]! += 1;
    for (let d = 0; d < dimensions.length; d++) {
      const of = shape.dimensions[d]!.items;
      let answered = 0;
      let sum = 0;
      for (let at = 0; at < of.length; at++) {
        const code = row[start + of[at]!]!;
        if (code <= 0) continue;
        answered++;
        sum += bases[of[at]!]! + code;
      }
      const half = halfOf(of.length);
      if (answered < half) continue;
      const { expectation, experience } = dimensions[d]!;
      const { at } = (side === 0 ? expectation : experience)[answered - half]!;
      cells[at]! += 1;
      addSums(cells, at + 1, sum);
    }
  }
}
