import type { Plan } from './plan-of.ts';

/** Adds respondents to the tables of the items. What is no answer is counted in front of the tables: see `layoutOf`. */
export function countItems(
  { shape: { items }, layout, width }: Plan,
  cells: Float64Array,
  rows: Int8Array,
  from: number,
  count: number,
): void {
  const { length } = items;
  const end = from + count * width;
  for (let i = 0; i < length; i++) {
    const { points } = items[i]!;
    const places = layout.items[i]!;
    // Codes begin at 1.
    const pairs = places.pairs.at - points - 1;
    const expectation = places.expectation.at - 1;
    const experience = places.experience.at - 1;
    for (let at = from + i; at < end; at += width) {
      const e = rows[at]!;
      const p = rows[at + length]!;
      if (e > 0 && p > 0) cells[pairs + e * points + p]! += 1;
      else {
        cells[expectation + e]! += 1;
        cells[experience + p]! += 1;
      }
    }
  }
}
