import {
  type AnsweredMoments,
  type Csat,
  dimensionCounts,
  type FullItemScore,
  type FullOverallScore,
  type FullPairedScore,
  type FullReport,
  fullReport,
  fullTally,
  itemCounts,
  type NamedIpa,
  type Nps,
  type Reliability,
  spearmanBrown,
  type Tally,
  type ValueCells,
  wilcoxon,
} from '@wellmet/core';
import type { OracleFile, Rows } from './file.ts';
import { gotFigures, gotShare } from './got-figures.ts';
import { gotFamily } from './got-multiplicity.ts';
import { gotNps } from './got-nps.ts';
import { gotT } from './got-t.ts';
import { directResponsesOf, directSurvey, responsesOf, surveyOf } from './survey-responses.ts';

const answered = ({ n, mean, sd }: AnsweredMoments) => ({ n, mean, sd });

/** The figures of the report, and every variant of the Wilcoxon test from the counts. */
const pairs = (score: FullPairedScore, gaps: ValueCells, unit: number) => {
  const { n, expectation, experience, gap, t, counts, effect, medianGap, hodgesLehmann } = score;
  const { dz, gz, dav, drm, dzCi95, rankBiserial } = effect;
  return {
    ...gotFigures(gaps, unit, score),
    n,
    meanE: expectation.mean,
    sdE: expectation.sd,
    meanP: experience.mean,
    sdP: experience.sd,
    meanGap: gap.mean,
    sdGap: gap.sd,
    medianGap,
    tTest: gotT(gap, t),
    effect: { dz, gz, dav, drm, dzCiLow: dzCi95?.[0] ?? null, dzCiHigh: dzCi95?.[1] ?? null },
    rankBiserial: { r: rankBiserial.r, ciLow: rankBiserial.ci95?.[0], ciHigh: rankBiserial.ci95?.[1] },
    hodgesLehmann,
    ...counts,
  };
};

const item = (score: FullItemScore, counts: Tally) => {
  const { expectation, experience } = score.answered;
  return {
    id: score.id,
    E: { ...answered(expectation), median: expectation.median },
    P: { ...answered(experience), median: experience.median },
    pairs: { ...pairs(score, itemCounts(counts, score.id).gaps, 1), corEP: score.correlation.r },
    signTest: score.signTest,
    betterShare: gotShare(score.shares.better),
    metShare: gotShare(score.shares.met),
    topBoxP: gotShare(score.topBox),
    top2BoxP: gotShare(score.top2Box),
    bottomBoxP: gotShare(score.bottomBox),
    linearMeanP: score.linearMean.mean,
    importance: score.importance,
  };
};

const dimension = (score: FullReport['dimensions'][number], counts: Tally) => {
  const { itemAverage, composite } = score;
  const block = (part: FullPairedScore, rule: 'half' | 'complete') => {
    const { unit, gaps } = dimensionCounts(counts, score.id, { rule });
    return { ...pairs(part, gaps, unit), gapScale: unit };
  };
  return {
    id: score.id,
    nItems: score.items,
    half: block(score, 'half'),
    complete: block(score.complete, 'complete'),
    itemAverage: {
      itemsUsed: itemAverage.items,
      meanE: itemAverage.expectation,
      meanP: itemAverage.experience,
      meanGap: itemAverage.gap,
    },
    perfOnly: score.experienceOnly,
    expOnly: score.expectationOnly,
    topBoxComposite: composite.topBox,
    linearMeanComposite: composite.linearMean,
    importanceWeightedGap: score.importanceWeightedGap?.value,
  };
};

const overall = ({ unweighted: { gap, t, counts }, ...score }: FullOverallScore) => ({
  ...score,
  unweighted: { mean: gap.mean, sd: gap.sd, tTest: gotT(gap, t), ...counts },
});

const reliability = (id: string, { alpha, itemAnalysis, difference }: Reliability) => {
  const side = (name: 'expectation' | 'experience' | 'gap') => {
    const { value, ci95 } = alpha[name];
    const { standardisedAlpha, meanInterItemR, itemRest, alphaIfDropped } = itemAnalysis[name];
    return {
      alpha: value,
      ciLow: ci95?.[0] ?? null,
      ciHigh: ci95?.[1] ?? null,
      stdAlpha: standardisedAlpha,
      meanInterItemR,
      itemRest,
      alphaIfDropped,
      spearmanBrown: meanInterItemR === null ? null : spearmanBrown(meanInterItemR),
    };
  };
  const { sdExpectation, sdExperience, correlation, value } = difference;
  return {
    id,
    n: alpha.gap.n,
    k: alpha.gap.items,
    E: side('expectation'),
    P: side('experience'),
    gap: side('gap'),
    difference: { sdE: sdExpectation, sdP: sdExperience, rEP: correlation, reliability: value },
  };
};

const adjusted = (scores: FullReport['items'] | FullReport['dimensions']) => ({
  raw: scores.map(({ t }) => t.p),
  holm: scores.map(({ adjusted }) => adjusted.holm),
  bh: scores.map(({ adjusted }) => adjusted.benjaminiHochberg),
});

const ipa = ({ importance, performance, cross, points }: NamedIpa, mid: number) => ({
  importance,
  performance,
  crossImportance: cross.importance,
  crossPerformance: cross.performance,
  mid,
  quadrantData: points.map(({ quadrant }) => quadrant),
  quadrantMid: points.map(({ quadrantMid }) => quadrantMid),
  diagonal: points.map(({ diagonal }) => diagonal),
});

const csat = ({ n, mean, sd, top2Box, topBox }: Csat) => ({
  n,
  mean,
  sd,
  top2Box: gotShare(top2Box),
  topBox: gotShare(topBox),
});

/** One rating of a direct survey, counted and scored as such. */
const direct = (values: Rows[number]) => {
  const [score] = fullReport(directSurvey, fullTally(directSurvey, directResponsesOf(values))).items;
  const { n, gap, shares } = score!;
  return {
    n,
    mean: gap.mean,
    sd: gap.sd,
    better: gotShare(shares.better),
    asExpected: gotShare(shares.asExpected),
    worse: gotShare(shares.worse),
  };
};

/** The figures of kind `survey`, from raw answers through pairing, full tally and full report. */
export function gotSurvey(file: OracleFile): unknown {
  const survey = surveyOf(file);
  const counts = fullTally(survey, responsesOf(file));
  const scores = fullReport(survey, counts);
  const { min, max } = file.instrument!.scale;
  const mid = (min + max) / 2;
  const question = (id: string) => scores.questions.find(known => known.id === id)!.score!;
  const { byExpectation, byImportance } = scores.ipa;
  const normal = (id: string) => wilcoxon(itemCounts(counts, id).gaps, { zeros: 'wilcox', exact: false });
  return {
    items: scores.items.map(score => item(score, counts)),
    dimensions: scores.dimensions.map(score => dimension(score, counts)),
    overall: { half: overall(scores.overall.half), complete: overall(scores.overall.complete) },
    reliability: [
      ...scores.dimensions.map(score => reliability(score.id, score)),
      reliability('ALL', scores.reliability),
    ],
    multiplicity: {
      tItems: adjusted(scores.items),
      wilcoxItems: gotFamily(scores.items.map(({ id }) => normal(id).p)),
      tDimensions: adjusted(scores.dimensions),
    },
    ipa: {
      byExpectation: ipa(byExpectation, mid),
      byImportance: byImportance && ipa(byImportance, mid),
    },
    nps: gotNps(question('nps') as Nps),
    csat: csat(question('csat') as Csat),
    directDisconfirmation: direct(file.data.directDisconfirmation as Rows[number]),
  };
}
