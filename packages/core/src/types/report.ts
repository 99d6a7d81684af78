import type { ExpectationTiming } from './survey.ts';

/** Why a figure is undefined. */
export type Reason = 'n=0' | 'n<2' | 'zero-variance' | 'no-dimension-score' | 'too-few-items' | 'not-asked';

/** Whether experience was above, at, or below expectation, as far as the data can tell. */
export type Verdict = 'exceeded' | 'met' | 'fell-short';

/** Mean and standard deviation (n − 1) on the scale of the items; `null` where undefined. */
export interface Moments {
  readonly mean: number | null;
  readonly sd: number | null;
  /** Why one of them, or the interval of a gap, is `null`. */
  readonly reason?: Reason;
}
/** Moments of one column with its own n. */
export interface AnsweredMoments extends Moments {
  readonly n: number;
}
/** Moments of the gap (experience − expectation) with the 95 % interval of its mean. */
export interface GapMoments extends Moments {
  readonly ci95: readonly [number, number] | null;
}
/** Paired t test of gap = 0, two-sided. */
export interface PairedT {
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  /** Standard error of the mean gap. */
  readonly se: number | null;
  readonly reason?: Reason;
}
/** How many respondents had it better than, equal to, worse than expected: three classes, none folded into another. */
export interface Counts {
  readonly better: number;
  readonly equal: number;
  readonly worse: number;
}

/** Scores of paired values: the same block for an item, a dimension and the overall score. */
export interface PairedScore {
  /** Pairs: respondents with both values. */
  readonly n: number;
  readonly expectation: Moments;
  readonly experience: Moments;
  readonly gap: GapMoments;
  readonly t: PairedT;
  readonly counts: Counts;
  readonly verdict: Verdict | null;
  /** Why the verdict is `null`. */
  readonly reason?: Reason;
}

export interface ItemScore extends PairedScore {
  readonly id: string;
  readonly dimension: string;
  /** Everyone who gave that answer, paired or not. */
  readonly answered: { readonly expectation: AnsweredMoments; readonly experience: AnsweredMoments };
}

/** Dimension scores are means over a respondent's paired items. */
export interface DimensionScore extends PairedScore {
  readonly id: string;
  /** Number of items. */
  readonly items: number;
  /** The figures above need half of the items (rounded up); these need all: a check on what missing answers do. */
  readonly complete: PairedScore;
}

export interface OverallScore {
  /** Respondents with every dimension scored. */
  readonly n: number;
  /** Respondent mean over dimensions. */
  readonly unweighted: {
    readonly gap: GapMoments;
    readonly t: PairedT;
    readonly counts: Counts;
    readonly verdict: Verdict | null;
    readonly reason?: Reason;
  };
  /** Respondent mean weighted by the survey's dimension weights. */
  readonly fixedWeighted: Moments;
  /** The same from the dimension means; `null` if a dimension has no score; `…Available` renormalises over the rest. */
  readonly fromDimensionMeans: {
    readonly unweighted: number | null;
    readonly fixedWeighted: number | null;
    readonly unweightedAvailable: number | null;
    readonly fixedWeightedAvailable: number | null;
    readonly reason?: Reason;
  };
}

/**
 * Scores with n and intervals, ready to show.
 *
 * A figure that is undefined is `null`. Why stands beside it as `reason`, or one object further out where that holds for all of a group.
 * How many it is of is the `n` beside it, or of the nearest object around it.
 */
export interface Report {
  readonly survey: string;
  readonly version: string;
  /** When the expectations of these pairs were asked; `null` while there is no pair. */
  readonly expectationTiming: ExpectationTiming | null;
  readonly n: {
    /** Responses accepted. */
    readonly responses: number;
    /** Respondents with an expectation and an experience. */
    readonly paired: number;
    /** Respondents with one of the two: visits still open, and visits never joined. */
    readonly unpaired: number;
    /** Lines or bodies that were not a Response of this survey. */
    readonly rejected: number;
  };
  readonly items: readonly ItemScore[];
  readonly dimensions: readonly DimensionScore[];
  readonly overall: { readonly half: OverallScore; readonly complete: OverallScore };
}
