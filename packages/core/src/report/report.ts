import { cellsOf } from '../tally/cells-of.ts';
import { planOf } from '../tally/plan-of.ts';
import { ratingsOf, shapeOf } from '../tally/shape-of.ts';
import { timings, timingsOf } from '../tally/timings.ts';
import { total } from '../tally/total.ts';
import type { Report } from '../types/report.ts';
import type { ExpectationTiming, Survey } from '../types/survey.ts';
import type { Cells, Tally } from '../types/tally.ts';
import { dimensionScore } from './dimension-score.ts';
import { itemScore } from './item-score.ts';
import { overallScore } from './overall-score.ts';

export interface ReportOptions {
  /** Which pairs to report, where a Tally holds pairs of several timings. */
  readonly expectationTiming?: ExpectationTiming;
}

const timingToReport = (tally: Tally): ExpectationTiming | undefined => {
  const [first, ...others] = timingsOf(tally);
  if (others.length > 0)
    throw new Error(
      `Expectations were asked at different moments (${[first, ...others].join(', ')}) and are never mixed: choose one with expectationTiming.`,
    );
  return first;
};

/**
 * The scores of a Tally. Throws when the Tally is not of this survey, and when its pairs are of several timings and none is chosen.
 *
 * @example
 * report(survey, tally(survey, responses)).items[1].gap.mean // => 1
 */
export function report(survey: Survey, tally: Tally, options: ReportOptions = {}): Report {
  const shape = shapeOf(survey);
  if (tally.survey !== survey.id || JSON.stringify(tally.shape) !== JSON.stringify(shape))
    throw new Error(
      `This Tally was made with another survey: expected ${survey.id} ${survey.version}, got ${tally.survey} ${tally.version}.`,
    );
  const plan = planOf(shape);
  const timing = options.expectationTiming ?? timingToReport(tally);
  const cells: Cells =
    tally.cells[timing ?? timings.find(known => tally.cells[known]) ?? 'prior'] ??
    cellsOf(plan.layout, new Float64Array(plan.size));
  const dimensions = cells.dimensions.map((counts, d) => dimensionScore(counts, shape, d));
  return {
    survey: survey.id,
    version: survey.version,
    expectationTiming: cells.respondents[0]! > 0 ? (timing ?? null) : null,
    n: {
      responses: tally.n.responses,
      paired: cells.respondents[0]!,
      unpaired: total(timings.map(known => tally.cells[known]?.respondents[1] ?? 0)),
      rejected: tally.n.rejected,
    },
    items: ratingsOf(survey).flatMap(({ dimension }, i) =>
      dimension === undefined ? [] : [itemScore(cells.items[i]!, shape.items[i]!, dimension, shape.design)],
    ),
    dimensions,
    overall: {
      half: overallScore(
        cells.overall.half,
        plan,
        dimensions.map(({ gap }) => gap.mean),
      ),
      complete: overallScore(
        cells.overall.complete,
        plan,
        dimensions.map(({ complete }) => complete.gap.mean),
      ),
    },
  };
}
