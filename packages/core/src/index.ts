// The public list of @wellmet/core, written by hand; exports.test.ts pins it.

// survey

export type { AnswerIssue, AnswerIssueCode } from './survey/answer-issue.ts';
export { contextKeys } from './survey/context-keys.ts';
export { findUnfinished } from './survey/find-unfinished.ts';
export { isAnswered } from './survey/is-answered.ts';
export { optionsOf } from './survey/options-of.ts';
export { pagesOf } from './survey/pages-of.ts';
export { ratingParts } from './survey/rating-parts.ts';
export { scaleValues } from './survey/scale-values.ts';
export { textIn } from './survey/text-in.ts';
export { type VisibleQuestionsOptions, visibleQuestions } from './survey/visible-questions.ts';

// session

export {
  type AnswerCheck,
  createSessionWith,
  type Session,
  type SessionOptions,
  type SessionWork,
} from './session/create-session-with.ts';
export { responseOf, type SessionState } from './session/response-of.ts';
export { uuidv7 } from './session/uuidv7.ts';

// tally

export { addResponse } from './tally/add-response.ts';
export { closeTally } from './tally/close-tally.ts';
export {
  type CreateTallyOptions,
  createTally,
  type OpenTally,
  type TallyIds,
} from './tally/create-tally.ts';
export { createFullTally, type FullTallyOptions, fullTally, type GroupOptions } from './tally/full-tally.ts';
export { mergeTallies } from './tally/merge-tallies.ts';
export { parseTally } from './tally/parse-tally.ts';
export { removeResponse } from './tally/remove-response.ts';
export { type TallyOptions, tally } from './tally/tally.ts';
export { timingsOf } from './tally/timings.ts';

// report

export { breakDown } from './report/break-down.ts';
export { type DimensionCounts, dimensionCounts, type ItemCounts, itemCounts } from './report/counts.ts';
export { fullReport } from './report/full-report.ts';
export { type ReportOptions, report } from './report/report.ts';

// suppression

export { isReleaseDue } from './suppression/is-release-due.ts';
export { policies } from './suppression/policies.ts';
export { suppress } from './suppression/suppress.ts';
export { suppressBreakdown } from './suppression/suppress-breakdown.ts';

// scores

export { type Alpha, alpha } from './scores/alpha.ts';
export { benjaminiHochberg } from './scores/benjamini-hochberg.ts';
export { type Cahps, cahps } from './scores/cahps.ts';
export { type Ces, type CesDirection, ces } from './scores/ces.ts';
export { type CohenD, cohenD } from './scores/cohen-d.ts';
export { comoments, covariance, mergeComoments, sidesOf } from './scores/comoments.ts';
export { correlation, type PairCells } from './scores/correlation.ts';
export { type Csat, csat } from './scores/csat.ts';
export { type DifferenceReliability, differenceReliability } from './scores/difference-reliability.ts';
export { type Disconfirmation, disconfirmation } from './scores/disconfirmation.ts';
export { dzInterval } from './scores/dz-interval.ts';
export { type EffectSize, effectSize, hedgesCorrection } from './scores/effect-size.ts';
export { type ExpectationShares, expectationShares } from './scores/expectation-shares.ts';
export { type Fft, type FftCounts, fft } from './scores/fft.ts';
export { type GapChange, gapChange, type Wave } from './scores/gap-change.ts';
export { type HodgesLehmann, hodgesLehmann } from './scores/hodges-lehmann.ts';
export { holm } from './scores/holm.ts';
export { importanceWeightedGap, weightedGap } from './scores/importance.ts';
export { type Ipa, type IpaPoint, ipa, type Quadrant } from './scores/ipa.ts';
export { type ItemAnalysis, itemAnalysis } from './scores/item-analysis.ts';
export { type LinearMean, linearMean } from './scores/linear-mean.ts';
export {
  type MakingDataCount,
  type MakingDataCountOptions,
  makingDataCount,
  type SpecialCause,
} from './scores/making-data-count.ts';
export { type MannWhitney, type MannWhitneyOptions, mannWhitney } from './scores/mann-whitney.ts';
export { median } from './scores/median.ts';
export { type Newcombe, newcombe } from './scores/newcombe.ts';
export { type Nps, type NpsCounts, type NpsInterval, nps, npsCounts } from './scores/nps.ts';
export { type PChart, type PChartOptions, type Period, pChart } from './scores/p-chart.ts';
export { pairedT } from './scores/paired-t.ts';
export { type RankBiserial, rankBiserial } from './scores/rank-biserial.ts';
export { type ResponseStyle, responseStyle } from './scores/response-style.ts';
export { type SignTest, signTest } from './scores/sign-test.ts';
export { spearmanBrown } from './scores/spearman-brown.ts';
export { bottomBox, topBox } from './scores/top-box.ts';
export { type Welch, welch } from './scores/welch.ts';
export { type Wilcoxon, type WilcoxonOptions, wilcoxon, type ZeroMethod } from './scores/wilcoxon.ts';
export { wilson } from './scores/wilson.ts';
export { type Xmr, type XmrConstant, xmr } from './scores/xmr.ts';
export { type ToleranceCells, type ZoneOfTolerance, zoneOfTolerance } from './scores/zone-of-tolerance.ts';

// numeric

export { betaInc } from './numeric/beta.ts';
export { binomialTwoSidedP } from './numeric/binomial.ts';
export { fQuantile, fUpperP } from './numeric/f.ts';
export { lgamma } from './numeric/lgamma.ts';
export { noncentralTCdf, noncentralTInterval } from './numeric/noncentral-t.ts';
export { normalCdf, normalQuantile } from './numeric/normal.ts';
export { realMoments } from './numeric/real-moments.ts';
export { signedRankCdf, signedRankTwoSidedP } from './numeric/signed-rank.ts';
export { tQuantile, tTwoSidedP } from './numeric/t.ts';

// types

export type * from './types/adapter.ts';
export type * from './types/contact.ts';
export type * from './types/full-report.ts';
export type * from './types/question.ts';
export type * from './types/report.ts';
export type * from './types/response.ts';
export type * from './types/rule.ts';
export type * from './types/score.ts';
export type * from './types/suppression.ts';
export type * from './types/survey.ts';
export type * from './types/tally.ts';
export type * from './types/text.ts';
