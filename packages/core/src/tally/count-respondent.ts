import { countDimensions } from './count-dimensions.ts';
import { countItems } from './count-items.ts';
import type { Plan } from './plan-of.ts';

/**
 * Adds one respondent to the counts.
 *
 * The row of codes begins at `from` (see `Plan.width`). A code is 0 where there is no answer, −1 where it does not apply, 1 for the
 * worst point of the scale, 2 for the next.
 */
export function countRespondent(
  plan: Plan,
  cells: Float64Array,
  row: Int8Array,
  from: number,
  isPaired: boolean,
  responses: number,
): void {
  const { at } = plan.layout.respondents;
  cells[at + (isPaired ? 0 : 1)]! += 1;
  cells[at + 2]! += responses;
  countItems(plan, cells, row, from);
  countDimensions(plan, cells, row, from);
  plan.more?.count(plan, cells, row, from);
}
