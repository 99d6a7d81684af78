import { momentsOf, type Sums } from '../scores/moments.ts';
import type { Plan } from '../tally/plan-of.ts';
import { total } from '../tally/total.ts';
import type { OverallScore, PairedScore } from '../types/report.ts';
import type { Cells, MomentsOf } from '../types/tally.ts';
import { gapScore } from './paired-score.ts';

/** Σ wᵢxᵢ / Σ wᵢ over those that are there; `null` when none is, or its weights add up to 0. */
const weightedMean = (values: readonly (number | null)[], weights: readonly number[]): number | null => {
  const sum = total(weights.map((weight, i) => (values[i] === null ? 0 : weight)));
  return sum > 0 ? total(weights.map((weight, i) => weight * (values[i] ?? 0))) / sum : null;
};

/** Digits as exact whole numbers. */
export const exactOf = ({ sum, squares }: MomentsOf<string>): Sums => ({
  sum: BigInt(sum),
  squares: BigInt(squares),
});

/**
 * The overall gap, over respondents with every dimension scored: mean over their dimensions, plain and weighted.
 *
 * `fromDimensionMeans` takes the means of the dimensions instead, each over its own respondents.
 */
export function overallScore(
  cells: Cells['overall']['half'],
  { shape: { design }, unit, weights, weightTotal }: Plan,
  dimensions: readonly Pick<PairedScore, 'gap'>[],
): OverallScore {
  const dimensionMeans = dimensions.map(({ gap }) => gap.mean);
  const n = total(cells.counts);
  const whole = (mean: number | null) => (dimensionMeans.includes(null) ? null : mean);
  const unweighted = weightedMean(
    dimensionMeans,
    weights.map(() => 1),
  );
  const fixedWeighted = weightedMean(dimensionMeans, weights);
  return {
    n,
    unweighted: gapScore(n, exactOf(cells.unweighted), unit * weights.length, cells.counts, design),
    fixedWeighted: momentsOf(design === 'experience' ? null : n, exactOf(cells.weighted), unit * weightTotal),
    fromDimensionMeans: {
      unweighted: whole(unweighted),
      fixedWeighted: whole(fixedWeighted),
      unweightedAvailable: unweighted,
      fixedWeightedAvailable: fixedWeighted,
      ...(whole(fixedWeighted) === null && {
        reason: design === 'experience' ? 'not-asked' : 'no-dimension-score',
      }),
    },
  };
}
