import type { Plan } from './plan-of.ts';

/** Adds one respondent to the tables of the items. */
export function countItems({ shape, layout }: Plan, cells: Float64Array, row: Int8Array, from: number): void {
  const { items } = shape;
  for (let i = 0; i < items.length; i++) {
    const places = layout.items[i]!;
    const e = row[from + i]!;
    const p = row[from + items.length + i]!;
    if (e > 0 && p > 0) cells[places.pairs.at + (e - 1) * items[i]!.points + p - 1]! += 1;
    else if (e > 0) cells[places.expectation.at + e - 1]! += 1;
    else if (p > 0) cells[places.experience.at + p - 1]! += 1;
  }
}
