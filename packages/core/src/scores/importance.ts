import type { AnsweredMoments } from '../types/report.ts';
import { momentsOf, sumsOf } from './moments.ts';

/**
 * Gap of one item weighted by each respondent's own importance: mean and standard deviation of I · (P − E).
 *
 * Cells are importance, gap, and how many respondents have both. The unit is points of importance times points of gap: compare
 * it between items, not with a plain gap.
 * Source: Cronin & Taylor 1992. Mean `null` for n = 0, standard deviation `null` for n < 2.
 *
 * @example
 * weightedGap([[5, -1, 2], [3, 2, 1]]); // => { n: 3, mean: -1.3333333333333, sd: 6.350852961086 }
 */
export function weightedGap(
  cells: readonly (readonly [importance: number, gap: number, n: number])[],
): AnsweredMoments {
  const products = cells.map(([importance, gap, n]) => [importance * gap, n] as const);
  const n = products.reduce((sum, [, count]) => sum + count, 0);
  return { n, ...momentsOf(n, sumsOf(products)) };
}

/**
 * Gap of a dimension weighted by how important its items are to everybody: Σ(mean I · mean gap) / Σ(mean I).
 *
 * On the scale of the gap. Items without either mean are left out; `null` when none is left.
 * Source: Parasuraman, Zeithaml & Berry 1991, with importance rated instead of shared out.
 *
 * @example
 * importanceWeightedGap([{ importance: 5, gap: -1 }, { importance: 3, gap: 0.5 }]); // => -0.4375
 */
export function importanceWeightedGap(
  items: readonly { readonly importance: number | null; readonly gap: number | null }[],
): number | null {
  let sum = 0;
  let weight = 0;
  for (const { importance, gap } of items) {
    if (importance === null || gap === null) continue;
    sum += importance * gap;
    weight += importance;
  }
  return weight > 0 ? sum / weight : null;
}
