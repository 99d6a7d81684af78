import { momentsOf } from '../scores/moments.ts';
import { FINE } from '../tally/count-more.ts';
import type { Plan } from '../tally/plan-of.ts';
import type { FullOverallScore } from '../types/full-report.ts';
import type { PairedScore } from '../types/report.ts';
import type { Cells } from '../types/tally.ts';
import { exactOf, overallScore } from './overall-score.ts';

/** The overall score by one rule, with every weighting. */
export function fullOverall(
  cells: Cells,
  rule: 'half' | 'complete',
  plan: Plan,
  dimensions: readonly Pick<PairedScore, 'gap'>[],
): FullOverallScore {
  const { allocation } = cells.more!;
  const { available, unweighted, weighted, allocated, byPoints } = cells.more![rule];
  const isAsked = plan.shape.design !== 'experience';
  const [n = 0, nWeighted = 0] = isAsked ? available : [];
  const [valid = 0, invalid = 0] = allocation.answers;
  const meanWeights = allocation.points.map(points => (valid > 0 ? points / valid : null));
  const fromMeans = dimensions.reduce<number | null>(
    (sum, { gap: { mean } }, d) =>
      sum === null || mean === null || valid === 0 ? null : sum + (meanWeights[d]! * mean) / 100,
    0,
  );
  return {
    ...overallScore(cells.overall[rule], plan, dimensions),
    availableDimensions: {
      n,
      unweighted: momentsOf(isAsked ? n : null, exactOf(unweighted), FINE),
      fixedWeighted: momentsOf(isAsked ? nWeighted : null, exactOf(weighted), FINE),
    },
    ...(allocation.points.length > 0 && {
      respondentWeighted: {
        nValidWeights: valid,
        nInvalidWeights: invalid,
        n: allocated[0]!,
        ...momentsOf(isAsked ? allocated[0]! : null, exactOf(byPoints), plan.unit * 100),
        meanWeights,
        fromMeans,
      },
    }),
  };
}
