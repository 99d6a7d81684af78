import { isOneSided } from '../survey/sides-of.ts';
import { cellsAt } from './bucket.ts';
import { countDimensions } from './count-dimensions.ts';
import { countItems } from './count-items.ts';
import type { Bucket, OpenTally } from './create-tally.ts';

/**
 * Adds respondents, `BATCH` at most, to the counts of each bucket.
 *
 * Their rows of codes stand one behind the other, the first begins at `from` (see `Plan.width`). A code is 0 where there is no answer, −1
 * where it does not apply, 1 for the worst point of the scale, 2 for the next.
 *
 * @param isPrior the expectation was asked before the experience
 * @param responses that each of them gave
 */
export function countRespondents(
  { survey, plan }: OpenTally,
  buckets: readonly Bucket[],
  rows: Int8Array,
  from: number,
  count: number,
  isPaired: boolean,
  isPrior: boolean,
  responses: number,
): void {
  const timing = survey.expectationTiming ?? (isPrior && !isOneSided(survey) ? 'prior' : 'recalled');
  for (const bucket of buckets) {
    const cells = cellsAt(bucket, timing, plan.size);
    // Their numbers stand first: see `layoutOf`.
    cells[isPaired ? 0 : 1]! += count;
    cells[2]! += responses * count;
    countItems(plan, cells, rows, from, count);
    countDimensions(plan, cells, rows, from, count);
    plan.more?.count(plan, cells, rows, from, count);
  }
}
