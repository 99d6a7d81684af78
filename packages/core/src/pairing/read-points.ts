import { total } from '../tally/total.ts';
import type { AllocationAnswer, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { TallyShape } from '../types/tally.ts';

/**
 * Writes 1 and the points of every dimension that has a score, where the points are whole, not negative and sum to 100; −1 where they are
 * not: weights are never made to fit.
 */
export function readPoints(
  survey: Survey,
  { dimensions }: TallyShape,
  id: string,
  at: number,
  { phase, answers }: Response,
  row: Int8Array,
): void {
  const answer = answers[id] as AllocationAnswer | undefined;
  if (!answer || phase === 'expectation') return;
  const points = survey.dimensions.map(dimension => answer.points[dimension.id]!);
  const isValid = points.every(value => Number.isInteger(value) && value >= 0) && total(points) === 100;
  row[at] = isValid ? 1 : -1;
  if (isValid)
    row.set(
      dimensions.map(dimension => answer.points[dimension.id]!),
      at + 1,
    );
}
