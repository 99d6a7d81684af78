import type { ExpectationTiming } from './survey.ts';

/** One item as it is counted. Values are stored with the good end high, whatever way the scale or the wording runs. */
export interface ItemShape {
  readonly id: string;
  /** Value of the lowest point. */
  readonly min: number;
  /** Number of points. */
  readonly points: number;
  /** The survey version that last changed its meaning. */
  readonly since?: string;
}

/** What a Tally counts. It follows from the Survey; only Tallies of equal shape can be merged. */
export interface TallyShape {
  /** The items, in the order of the survey. */
  readonly items: readonly ItemShape[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    /** Positions in `items` of those asked on both sides, which are the ones a gap can be made of. */
    readonly items: readonly number[];
  }[];
}

/**
 * The counts of one group of respondents. `Table` is a list of whole numbers; `Sum` an exact whole number of any size, as
 * decimal digits.
 */
export interface CellsOf<Table, Sum> {
  /** [paired, unpaired] respondents. */
  readonly respondents: Table;
  /** In the order of `TallyShape.items`. */
  readonly items: readonly {
    /** Respondents per (expectation, experience), row by row: the row is the expectation, lowest first. */
    readonly pairs: Table;
    /** Those who gave only the expectation, per value. */
    readonly expectation: Table;
    /** Those who gave only the experience, per value. */
    readonly experience: Table;
  }[];
  /** In the order of `TallyShape.dimensions`. */
  readonly dimensions: readonly {
    /** One entry per number a of paired items, from half of the items (rounded up) to all of them. */
    readonly scored: readonly {
      /** Respondents per summed gap, from the lowest possible to the highest. */
      readonly gaps: Table;
      /** [ΣE, ΣE², ΣP, ΣP²] over respondents, of their sums over the a items. */
      readonly sums: Table;
    }[];
    /** The half rule on the expectations alone: per number answered [n, Σ, Σ²] of the sums over those items. */
    readonly expectation: readonly Table[];
    /** The half rule on the experiences alone. */
    readonly experience: readonly Table[];
    /** Over respondents with every item paired: Σx and, row by row, Σxᵢxⱼ for i ≤ j, of all expectations then all experiences. */
    readonly complete: { readonly sums: Table; readonly products: Table };
  }[];
  /** The same over every item of every dimension, in the order of the survey, with the number of respondents. */
  readonly all: { readonly n: Table; readonly sums: Table; readonly products: Table };
  /** Respondents with every dimension scored: by half of its items, and by all of them. */
  readonly overall: {
    readonly half: OverallCellsOf<Table, Sum>;
    readonly complete: OverallCellsOf<Table, Sum>;
  };
}

/** A respondent's overall gap is a whole number of units; how large a unit is follows from the shape. */
export interface OverallCellsOf<Table, Sum> {
  /** Respondents [better, equal, worse] than expected. */
  readonly counts: Table;
  /** Σ and Σ² of the plain mean over dimensions. */
  readonly sum: Sum;
  readonly squares: Sum;
  /** Σ and Σ² of the weighted mean. */
  readonly weightedSum: Sum;
  readonly weightedSquares: Sum;
}

export type Cells = CellsOf<readonly number[], string>;

/** Responses by what became of them. */
export interface TallyCounts {
  /** Accepted. */
  readonly responses: number;
  /** Seen again with an id that was already counted; not in `responses`. */
  readonly duplicates: number;
  /** In `responses`, but another response of the same visit and phase counts instead. */
  readonly repeated: number;
  /** In `responses`, made with an older version of the survey: only items whose `since` is not newer are counted. */
  readonly otherVersion: number;
  /** Not a response of this survey. */
  readonly rejected: number;
}

/** The mergeable counts that every score is computed from: plain JSON, exact, the same in any order of the responses. */
export interface Tally {
  readonly format: 1;
  readonly survey: string;
  readonly version: string;
  readonly shape: TallyShape;
  readonly n: TallyCounts;
  /** Never mixed: one set of counts per moment at which the expectations were asked. */
  readonly cells: Readonly<Partial<Record<ExpectationTiming, Cells>>>;
}
