import { cahps } from '../scores/cahps.ts';
import { importanceWeightedGap } from '../scores/importance.ts';
import { momentsOf } from '../scores/moments.ts';
import { isOneSided } from '../survey/sides-of.ts';
import { floorOf } from '../tally/layout-of.ts';
import { total } from '../tally/total.ts';
import type { FullDimensionScore, FullItemScore } from '../types/full-report.ts';
import type { AnsweredMoments, PairedScore } from '../types/report.ts';
import type { Cells, TallyShape } from '../types/tally.ts';
import { dimensionScore } from './dimension-score.ts';
import { fullPaired } from './full-paired.ts';
import { itemAnswers } from './item-score.ts';
import { meanGaps, meanSums, unitOf } from './means-of-items.ts';
import { reliability } from './reliability.ts';

const nobody: AnsweredMoments = { n: 0, mean: null, sd: null, reason: 'not-asked' };

/** Moments of respondents' means over the items they answered on one side, from [n, Σ, Σ²] per number answered. */
const oneSide = (rows: readonly (readonly number[])[], k: number, floor: number): AnsweredMoments => {
  const n = total(rows.map(([count]) => count!));
  return { n, ...momentsOf(n, meanSums(rows, 1, k), unitOf(k), floor) };
};

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter(value => value !== null);
  return known.length === 0 ? null : total(known) / known.length;
};

const byImportance = (rated: readonly Pick<FullItemScore, 'importance' | 'gap'>[]) => {
  const value = importanceWeightedGap(
    rated.map(({ importance, gap }) => ({ importance: importance!.mean, gap: gap.mean })),
  );
  return { value, ...(value === null && { reason: 'n=0' as const }) };
};

/** All that is known of one dimension, but for what depends on its siblings. */
export function fullDimension(
  shape: TallyShape,
  cells: Cells,
  d: number,
  items: readonly Omit<FullItemScore, 'adjusted' | 'zone'>[],
): Omit<FullDimensionScore, 'adjusted' | 'zone'> {
  const { design } = shape;
  const { items: of } = shape.dimensions[d]!;
  const gaps = cells.dimensions[d]!.scored.map(row => row.gaps);
  const more = cells.more!.dimensions[d]!;
  const score = dimensionScore(cells.dimensions[d]!, shape, d);
  const floor = floorOf(shape, of);
  const full = <T extends PairedScore>(part: T, least: number) =>
    fullPaired(part, meanGaps(gaps, of.length, least), unitOf(of.length));
  const paired = items.filter(({ n }) => n > 0);
  const rated = items.filter(({ importance }) => importance);
  const isDirect = design === 'direct';
  const experiences = of.map(i => itemAnswers(cells.items[i]!, shape.items[i]!).experience.map(([, n]) => n));
  return {
    ...full(score, 1),
    complete: full(score.complete, of.length),
    itemAverage: {
      items: paired.length,
      expectation: meanOf(paired.map(({ expectation }) => expectation.mean)),
      experience: meanOf(paired.map(({ experience }) => experience.mean)),
      gap: meanOf(paired.map(({ gap }) => gap.mean)),
      ...(isOneSided({ design }) ? { reason: 'not-asked' } : paired.length === 0 && { reason: 'n=0' }),
    },
    expectationOnly:
      isDirect || design === 'experience' ? nobody : oneSide(more.expectation, of.length, floor),
    experienceOnly: isDirect ? nobody : oneSide(more.experience, of.length, floor),
    composite: cahps(isDirect ? [] : experiences),
    ...(rated.length > 0 && {
      importanceWeightedGap: byImportance(rated),
    }),
    ...reliability(more.complete, design),
  };
}
