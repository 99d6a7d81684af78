import { momentsOf, type Sums } from '../scores/moments.ts';
import type { Plan } from '../tally/plan-of.ts';
import type { OverallScore } from '../types/report.ts';
import type { Cells, MomentsOf } from '../types/tally.ts';
import { gapScore } from './paired-score.ts';

/** Σ wᵢxᵢ / Σ wᵢ over those that are there; `null` when none is, or its weights add up to 0. */
const weightedMean = (values: readonly (number | null)[], weights: readonly number[]): number | null => {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    if (value === null) return;
    sum += value * weights[i]!;
    total += weights[i]!;
  });
  return total > 0 ? sum / total : null;
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
  dimensionMeans: readonly (number | null)[],
): OverallScore {
  const [better = 0, equal = 0, worse = 0] = cells.counts;
  const n = better + equal + worse;
  const equally = weights.map(() => 1);
  const whole = (mean: number | null) => (dimensionMeans.includes(null) ? null : mean);
  const unweighted = weightedMean(dimensionMeans, equally);
  const fixedWeighted = weightedMean(dimensionMeans, weights);
  return {
    n,
    unweighted: gapScore(
      {
        n,
        unit: unit * weights.length,
        gap: exactOf(cells.unweighted),
        counts: { better, equal, worse },
      },
      design,
    ),
    fixedWeighted: momentsOf(design === 'experience' ? 0 : n, exactOf(cells.weighted), unit * weightTotal),
    fromDimensionMeans: {
      unweighted: whole(unweighted),
      fixedWeighted: whole(fixedWeighted),
      unweightedAvailable: unweighted,
      fixedWeightedAvailable: fixedWeighted,
    },
  };
}
