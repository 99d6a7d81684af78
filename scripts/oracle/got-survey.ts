import {
  type GapMoments,
  type OverallScore,
  type PairedScore,
  type PairedT,
  report,
  tally,
} from '@wellmet/core';
import type { OracleFile } from './file.ts';
import { responsesOf, surveyOf } from './survey-responses.ts';

const tTest = ({ ci95 }: GapMoments, { statistic: t, df, p, se, reason }: PairedT) =>
  reason ? { reason } : { t, df, p, se, ciLow: ci95?.[0], ciHigh: ci95?.[1] };

const pairs = ({ n, expectation, experience, gap, t, counts }: PairedScore) => ({
  n,
  meanE: expectation.mean,
  sdE: expectation.sd,
  meanP: experience.mean,
  sdP: experience.sd,
  meanGap: gap.mean,
  sdGap: gap.sd,
  tTest: tTest(gap, t),
  ...counts,
});

const overall = ({ n, unweighted, fixedWeighted, fromDimensionMeans }: OverallScore) => ({
  n,
  unweighted: {
    mean: unweighted.gap.mean,
    sd: unweighted.gap.sd,
    tTest: tTest(unweighted.gap, unweighted.t),
    ...unweighted.counts,
  },
  fixedWeighted,
  fromDimensionMeans,
});

/** The figures of kind `survey`, from raw answers through pairing, tally and report. */
export function gotSurvey(file: OracleFile): unknown {
  const survey = surveyOf(file.instrument!);
  const { items, dimensions, overall: both } = report(survey, tally(survey, responsesOf(file)));
  return {
    items: items.map(item => ({
      id: item.id,
      E: item.answered.expectation,
      P: item.answered.experience,
      pairs: pairs(item),
    })),
    dimensions: dimensions.map(dimension => ({
      id: dimension.id,
      nItems: dimension.items,
      half: pairs(dimension),
      complete: pairs(dimension.complete),
    })),
    overall: { half: overall(both.half), complete: overall(both.complete) },
  };
}
