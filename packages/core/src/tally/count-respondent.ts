import { isOneSided } from '../survey/sides-of.ts';
import { cellsAt } from './bucket.ts';
import { countDimensions } from './count-dimensions.ts';
import { countItems } from './count-items.ts';
import type { Bucket, OpenTally } from './create-tally.ts';

/**
 * Adds one respondent to the counts of each bucket.
 *
 * The row of codes begins at `from` (see `Plan.width`). A code is 0 where there is no answer, −1 where it does not apply, 1 for the
 * worst point of the scale, 2 for the next.
 *
 * @param isPrior the expectation was asked before the experience
 */
export function countRespondent(
  { survey, plan }: OpenTally,
  buckets: readonly Bucket[],
  row: Int8Array,
  from: number,
  isPaired: boolean,
  isPrior: boolean,
  responses: number,
): void {
  const timing = survey.expectationTiming ?? (isPrior && !isOneSided(survey) ? 'prior' : 'recalled');
  const { at } = plan.layout.respondents;
  for (const bucket of buckets) {
    const cells = cellsAt(bucket, timing, plan.size);
    cells[at + (isPaired ? 0 : 1)]! += 1;
    cells[at + 2]! += responses;
    countItems(plan, cells, row, from);
    countDimensions(plan, cells, row, from);
    plan.more?.count(plan, cells, row, from);
  }
}
