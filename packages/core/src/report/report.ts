import { planOf } from '../tally/plan-of.ts';
import { ratingsOf, shapeOf } from '../tally/shape-of.ts';
import { total } from '../tally/total.ts';
import type { Report } from '../types/report.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally, TallyShape } from '../types/tally.ts';
import { chooseCells, type TimingOptions } from './choose-cells.ts';
import { dimensionScore } from './dimension-score.ts';
import { itemScore } from './item-score.ts';
import { overallScore } from './overall-score.ts';

export interface ReportOptions extends TimingOptions {}

/** The shape of the survey, which has to be that of the Tally. */
export function sameShape(survey: Survey, tally: Tally): TallyShape {
  const shape = shapeOf(survey);
  if (tally.survey === survey.id && JSON.stringify(tally.shape) === JSON.stringify(shape)) return shape;
  throw new Error(`survey: expected ${tally.survey} ${tally.version}, as tallied`);
}

/**
 * The scores of a Tally. Throws when the Tally is not of this survey, and when its pairs are of several timings and none is chosen.
 *
 * @example
 * report(survey, tally(survey, responses)).items[1].gap.mean // => 1
 */
export function report(survey: Survey, tally: Tally, options: ReportOptions = {}): Report {
  const shape = sameShape(survey, tally);
  const plan = planOf(shape);
  const { cells, timing } = chooseCells(tally, plan, options);
  const dimensions = cells.dimensions.map((counts, d) => dimensionScore(counts, shape, d));
  return {
    survey: survey.id,
    version: survey.version,
    expectationTiming: timing,
    n: {
      responses: tally.n.responses,
      paired: cells.respondents[0]!,
      unpaired: total(Object.values(tally.cells).map(({ respondents }) => respondents[1]!)),
      rejected: tally.n.rejected,
    },
    items: ratingsOf(survey).flatMap(({ dimension }, i) =>
      dimension === undefined ? [] : itemScore(cells.items[i]!, shape.items[i]!, dimension, shape.design),
    ),
    dimensions,
    overall: {
      half: overallScore(cells.overall.half, plan, dimensions),
      complete: overallScore(
        cells.overall.complete,
        plan,
        dimensions.map(({ complete }) => complete),
      ),
    },
  };
}
