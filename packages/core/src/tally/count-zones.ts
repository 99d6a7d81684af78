import { addSums } from './count-dimensions.ts';
import type { MoreLayout } from './layout-of.ts';
import type { Plan } from './plan-of.ts';

/** Adds one respondent to the zones of tolerance: items with minimum, desired and experience, and their dimensions. */
export function countZones(
  { shape, dimensions: plans, reaches }: Plan,
  { items: places, dimensions }: MoreLayout['zones'],
  cells: Float64Array,
  row: Int8Array,
  from: number,
  column: number,
): void {
  for (let d = 0; d < dimensions.length; d++) {
    const { items, bases, least } = plans[d]!;
    let answered = 0;
    let minimum = 0;
    let desired = 0;
    let experience = 0;
    for (let j = 0; j < items.length; j++) {
      const i = items[j]!;
      const { points } = shape.items[i]!;
      const { adequacy, superiority, width, classes } = places[i]!;
      const m = row[from + i]!;
      const w = row[from + column + i]!;
      const p = row[from + shape.items.length + i]!;
      if (m <= 0 || w <= 0 || p <= 0) continue;
      cells[adequacy.at + (m - 1) * points + p - 1]! += 1;
      cells[superiority.at + (w - 1) * points + p - 1]! += 1;
      cells[width.at + (m - 1) * points + w - 1]! += 1;
      cells[classes.at + (m > w ? 3 : p < m ? 0 : p > w ? 2 : 1)]! += 1;
      answered++;
      minimum += bases[j]! + m;
      desired += bases[j]! + w;
      experience += bases[j]! + p;
    }
    if (answered < least) continue;
    const { adequacy, superiority, sums } = dimensions[d]![answered - least]!;
    const middle = reaches[d]! * answered;
    cells[adequacy.at + middle + experience - minimum]! += 1;
    cells[superiority.at + middle + experience - desired]! += 1;
    addSums(cells, sums.at, minimum);
    addSums(cells, sums.at + 2, desired);
    addSums(cells, sums.at + 4, experience);
  }
}
