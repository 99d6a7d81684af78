import { ipa } from '../scores/ipa.ts';
import { moreOf } from '../tally/more-of.ts';
import { planOf } from '../tally/plan-of.ts';
import { ratingsOf } from '../tally/shape-of.ts';
import type { FullItemScore, FullReport, NamedIpa } from '../types/full-report.ts';
import type { AnsweredMoments } from '../types/report.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally, TallyShape } from '../types/tally.ts';
import { adjusted } from './adjusted.ts';
import { chooseCells } from './choose-cells.ts';
import { fullDimension } from './full-dimension.ts';
import { fullItem } from './full-item.ts';
import { fullOverall } from './full-overall.ts';
import { ratingScore } from './rating-score.ts';
import { reliability } from './reliability.ts';
import { type ReportOptions, report, sameShape } from './report.ts';
import { dimensionZone, itemZone } from './zone-score.ts';

type Item = Omit<FullItemScore, 'adjusted' | 'zone'>;

const namedIpa = (
  items: readonly Item[],
  importanceOf: (item: Item) => AnsweredMoments,
  midpoint: number,
): NamedIpa => {
  const importance = items.map(importanceOf);
  const performance = items.map(({ answered }) => answered.experience);
  const missing = [...importance, ...performance].find(({ mean }) => mean === null);
  const points = items.map((_, i) => ({
    importance: importance[i]!.mean,
    performance: performance[i]!.mean,
  }));
  return {
    items: items.map(({ id }) => id),
    n: { importance: importance.map(({ n }) => n), performance: performance.map(({ n }) => n) },
    importance: points.map(point => point.importance),
    performance: points.map(point => point.performance),
    ...ipa(points, midpoint),
    ...(missing && { reason: missing.reason }),
  };
};

/** Middle of the first scale: an analysis of importance and performance has one scale for both. */
const midpointOf = ({ items }: TallyShape): number => {
  const { min, points } = items[0] ?? { min: 1, points: 1 };
  return min + (points - 1) / 2;
};

/**
 * All that a full Tally tells: the figures of `report`, and tests, effects, shares, reliability, importance, zones and the scores of single
 * questions. Throws where `report` throws, and for a Tally that is not full.
 *
 * @example
 * fullReport(survey, fullTally(survey, responses)).items[1].effect.rankBiserial.r // => 1
 */
export function fullReport(survey: Survey, tally: Tally, options: ReportOptions = {}): FullReport {
  const { more } = tally;
  if (!more) throw new Error('Expected a full Tally, made by fullTally or createFullTally, got a plain one.');
  const shape = sameShape(survey, tally);
  const plan = planOf(shape, moreOf(shape, more));
  const { cells } = chooseCells(tally, plan, options);
  const counts = cells.more!;
  const questions = ratingsOf(survey);
  const places = [...questions.keys()].filter(i => questions[i]!.dimension !== undefined);
  const items = places.map(i => fullItem(tally, cells, i, questions[i]!.dimension!));
  const itemAt = (i: number) => items[places.indexOf(i)]!;
  const dimensions = shape.dimensions.map(({ items: of }, d) =>
    fullDimension(shape, cells, d, of.map(itemAt)),
  );
  const itemsAdjusted = adjusted(items);
  const dimensionsAdjusted = adjusted(dimensions);
  const rated = items.filter(({ importance }) => importance);
  return {
    ...report(survey, tally, options),
    items: items.map((item, at) => ({
      ...item,
      adjusted: itemsAdjusted[at]!,
      ...(counts.zones.items.length > 0 && {
        zone: itemZone(counts.zones.items[places[at]!]!, shape.items[places[at]!]!),
      }),
    })),
    dimensions: dimensions.map((dimension, d) => ({
      ...dimension,
      adjusted: dimensionsAdjusted[d]!,
      ...(counts.zones.items.length > 0 && {
        zone: dimensionZone(counts.zones.dimensions[d]!, shape, shape.dimensions[d]!.items),
      }),
    })),
    overall: {
      half: fullOverall(cells, 'half', plan, dimensions),
      complete: fullOverall(
        cells,
        'complete',
        plan,
        dimensions.map(({ complete }) => complete),
      ),
    },
    reliability: reliability(counts.all, shape.design),
    ipa: {
      byExpectation: namedIpa(items, ({ answered }) => answered.expectation, midpointOf(shape)),
      ...(rated.length > 0 && {
        byImportance: namedIpa(rated, ({ importance }) => importance!, midpointOf(shape)),
      }),
    },
    questions: questions.flatMap((question, i) =>
      question.dimension === undefined ? [ratingScore(survey, question, tally, cells, i)] : [],
    ),
  };
}
