import { floorOf } from '../tally/layout-of.ts';
import type { DimensionScore } from '../types/report.ts';
import type { Cells, TallyShape } from '../types/tally.ts';
import { meanGaps, meanSums, unitOf } from './means-of-items.ts';
import { pairedScore } from './paired-score.ts';

/**
 * Scores of a dimension: by half of its items (rounded up), and by all of them.
 *
 * A respondent's expectation and experience are the means over the items where both were given, so that the gap is exactly their
 * difference.
 */
export function dimensionScore(
  { scored }: Cells['dimensions'][number],
  shape: TallyShape,
  d: number,
): DimensionScore {
  const { id, items } = shape.dimensions[d]!;
  const k = items.length;
  const sums = scored.map(row => row.sums);
  const gaps = scored.map(row => row.gaps);
  const score = (least: number) =>
    pairedScore(
      unitOf(k),
      floorOf(shape, items),
      meanSums(sums, 0, k, least),
      meanSums(sums, 2, k, least),
      meanGaps(gaps, k, least),
      shape.design,
    );
  return { id, items: k, ...score(1), complete: score(k) };
}
