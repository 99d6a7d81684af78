import type { Alpha } from '../scores/alpha.ts';
import type { Cahps } from '../scores/cahps.ts';
import type { Ces } from '../scores/ces.ts';
import type { Csat } from '../scores/csat.ts';
import type { DifferenceReliability } from '../scores/difference-reliability.ts';
import type { EffectSize } from '../scores/effect-size.ts';
import type { ExpectationShares } from '../scores/expectation-shares.ts';
import type { Fft } from '../scores/fft.ts';
import type { Ipa } from '../scores/ipa.ts';
import type { ItemAnalysis } from '../scores/item-analysis.ts';
import type { LinearMean } from '../scores/linear-mean.ts';
import type { Nps } from '../scores/nps.ts';
import type { RankBiserial } from '../scores/rank-biserial.ts';
import type { SignTest } from '../scores/sign-test.ts';
import type { Wilcoxon } from '../scores/wilcoxon.ts';
import type {
  AnsweredMoments,
  DimensionScore,
  GapMoments,
  ItemScore,
  Moments,
  OverallScore,
  PairedScore,
  PairedT,
  Reason,
  Report,
  Verdict,
} from './report.ts';
import type { Interval, ScoreReason, Share } from './score.ts';

/** What a full report says of paired values beside their means. */
export interface FullPairedScore extends PairedScore {
  readonly medianGap: number | null;
  readonly effect: EffectSize & {
    /** `null` with the reason `out-of-range` where t is 37 or more. */
    readonly dzCi95: Interval | null;
    readonly rankBiserial: RankBiserial;
  };
  /** Zeros by Pratt; exact for few respondents. */
  readonly wilcoxon: Wilcoxon;
  /** Median of the Walsh averages, over all gaps and over those that are not 0. */
  readonly hodgesLehmann: {
    readonly pseudomedian: number | null;
    readonly pseudomedianNoZeros: number | null;
    readonly reason?: ScoreReason;
  };
}

/** p of the t test, adjusted within its family: all items, or all dimensions. */
export interface AdjustedP {
  readonly holm: number | null;
  readonly benjaminiHochberg: number | null;
  /** As `verdict`, but only where Holm's p is below 0.05: the arrow to show where many items stand side by side. */
  readonly verdict: Verdict | null;
  readonly reason?: Reason;
}

/** Answers of one side, paired or not. */
export interface AnsweredScore extends AnsweredMoments {
  readonly median: number | null;
  /** Answers that the question does not apply. */
  readonly notApplicable: number;
}

/** A zone of tolerance, over answers with minimum, desired and experience. */
export interface ZoneScore {
  readonly n: number;
  readonly minimum: Moments;
  readonly desired: Moments;
  readonly experience: Moments;
  /** Experience − minimum. */
  readonly adequacy: { readonly gap: GapMoments; readonly t: PairedT };
  /** Experience − desired. */
  readonly superiority: { readonly gap: GapMoments; readonly t: PairedT };
}
export interface ItemZoneScore extends ZoneScore {
  /** Desired − minimum. */
  readonly width: Moments;
  readonly below: number;
  /** Minimum ≤ experience ≤ desired. */
  readonly within: number;
  readonly above: number;
  /** Minimum above desired: in the means, in none of the three classes. */
  readonly inconsistent: number;
}

export interface FullItemScore extends Omit<ItemScore, 'answered'>, FullPairedScore {
  readonly answered: { readonly expectation: AnsweredScore; readonly experience: AnsweredScore };
  /** Pearson correlation of expectation and experience. */
  readonly correlation: {
    readonly r: number | null;
    readonly method: 'pearson';
    readonly reason?: Reason;
  };
  readonly signTest: SignTest;
  readonly shares: ExpectationShares;
  /** Shares of everyone's experiences in the best point, the best two, and the worst. */
  readonly topBox: Share;
  readonly top2Box: Share;
  readonly bottomBox: Share;
  /** Everyone's experiences on 0 to 100. */
  readonly linearMean: LinearMean;
  readonly adjusted: AdjustedP;
  /** Where importance is asked: everyone's, and importance × gap of those with a pair. */
  readonly importance?: AnsweredMoments & { readonly weightedGap: AnsweredMoments };
  /** In the tolerance design. */
  readonly zone?: ItemZoneScore;
}

/** A figure for each side of a scale. */
export interface Sided<T> {
  readonly expectation: T;
  readonly experience: T;
  readonly gap: T;
}

/** How well the items of a scale measure one thing, over respondents with every item paired. */
export interface Reliability {
  readonly alpha: Sided<Alpha>;
  readonly itemAnalysis: Sided<ItemAnalysis>;
  /** Of the gap as the difference of two sums. */
  readonly difference: DifferenceReliability;
}

export interface FullDimensionScore extends Omit<DimensionScore, 'complete'>, FullPairedScore, Reliability {
  readonly complete: FullPairedScore;
  readonly adjusted: AdjustedP;
  /** Means over the items' means, each over its own pairs; items without a pair are left out. */
  readonly itemAverage: {
    readonly items: number;
    readonly expectation: number | null;
    readonly experience: number | null;
    readonly gap: number | null;
    readonly reason?: Reason;
  };
  /** Respondents with half of the items answered on that side, whatever they gave on the other. */
  readonly expectationOnly: AnsweredMoments;
  readonly experienceOnly: AnsweredMoments;
  /** Means over items of the top-box share and of the linear mean. */
  readonly composite: Cahps;
  /** Σ(mean importance · mean gap) / Σ(mean importance) over items with both means; absent where importance is not asked. */
  readonly importanceWeightedGap?: {
    readonly value: number | null;
    readonly reason?: Reason;
  };
  /** In the tolerance design, by the half rule. */
  readonly zone?: ZoneScore;
}

export interface FullOverallScore extends OverallScore {
  /** Respondents with any dimension scored, over those they have; weights are made to sum to 1 for each. */
  readonly availableDimensions: {
    readonly n: number;
    readonly unweighted: Moments;
    readonly fixedWeighted: Moments;
  };
  /** By the patients' own 100 points, where they are asked. */
  readonly respondentWeighted?: Moments & {
    /** Respondents whose points count: whole, not negative, summing to 100. */
    readonly nValidWeights: number;
    readonly nInvalidWeights: number;
    /** Those with every dimension scored. */
    readonly n: number;
    /** Per dimension. */
    readonly meanWeights: readonly (number | null)[];
    /** Σ(mean weight · mean gap) / 100. */
    readonly fromMeans: number | null;
  };
}

/** Everyone's answers to a rating question that belongs to no dimension. */
export interface RatingScore {
  readonly id: string;
  readonly answered: AnsweredScore;
  /** The published number that the survey asks for. */
  readonly score?: Nps | Csat | Ces | Fft;
}

/** An importance-performance analysis; its points are in the order of `items`. */
export type NamedIpa = Ipa & {
  readonly items: readonly string[];
  /** Answers per item that the means are of. */
  readonly n: { readonly importance: readonly number[]; readonly performance: readonly number[] };
  readonly importance: readonly (number | null)[];
  readonly performance: readonly (number | null)[];
  /** Why a mean is `null`, and with it the place of its item. */
  readonly reason?: Reason;
};

/** All that the counts of a full Tally tell. */
export interface FullReport extends Omit<Report, 'items' | 'dimensions' | 'overall'> {
  readonly items: readonly FullItemScore[];
  readonly dimensions: readonly FullDimensionScore[];
  readonly overall: { readonly half: FullOverallScore; readonly complete: FullOverallScore };
  /** Over the items of all dimensions as one scale. */
  readonly reliability: Reliability;
  readonly ipa: {
    /** Mean expectations stand in for importance: a substitution, to be labelled as one. */
    readonly byExpectation: NamedIpa;
    readonly byImportance?: NamedIpa;
  };
  readonly questions: readonly RatingScore[];
}
