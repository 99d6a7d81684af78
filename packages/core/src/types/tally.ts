import type { Design, ExpectationTiming } from './survey.ts';

/** Consecutive whole numbers from `min` on. */
export interface Range {
  readonly min: number;
  readonly points: number;
}

/**
 * One rating question as it is counted. Values are stored with the good end high, whatever way the scale or the wording
 * runs. In a direct survey an item has the values −3 to 3.
 */
export interface ItemShape extends Range {
  readonly id: string;
  /** The survey version that last changed its meaning. */
  readonly since?: string;
}

/** What a Tally counts. It follows from the Survey; only Tallies of equal shape can be merged. */
export interface TallyShape {
  readonly design: Design;
  /** Every rating question, in the order of the survey. */
  readonly items: readonly ItemShape[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    /** Positions in `items` of those that a score of the dimension is made of. */
    readonly items: readonly number[];
  }[];
}

/** What a full Tally counts besides. */
export interface MoreShape {
  /** Per item, the scale that its importance is rated on. */
  readonly importance: readonly (Range | null)[];
  /** Whether respondents split 100 points between the dimensions. */
  readonly allocation: boolean;
}

/**
 * The counts of one group of respondents. `Table` is a list of whole numbers; `Sum` an exact whole number of any size, as
 * decimal digits. In the tolerance design the expectation is the minimum; in the designs that ask one side it is fixed:
 * 0 where the answer is itself a gap, the lowest point where there is only an experience.
 */
export interface CellsOf<Table, Sum> {
  /** [paired, unpaired, their responses]. */
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
      /** [ΣE, ΣE², ΣP, ΣP²] over respondents, of their sums over the a items. All sums of a dimension count from its lowest value. */
      readonly sums: Table;
    }[];
  }[];
  readonly overall: {
    /** Dimensions scored by half of their items. */
    readonly half: OverallCellsOf<Table, Sum>;
    /** Dimensions scored by all of their items. */
    readonly complete: OverallCellsOf<Table, Sum>;
  };
  /** In a full Tally. */
  readonly more?: MoreCellsOf<Table, Sum>;
}

/** Respondents with every dimension scored. Their overall gap is a whole number of units, as large as follows from the shape. */
export interface OverallCellsOf<Table, Sum> {
  /** [better, equal, worse] than expected. */
  readonly counts: Table;
  readonly unweighted: MomentsOf<Sum>;
  readonly weighted: MomentsOf<Sum>;
}

/** Σx and Σx². */
export interface MomentsOf<Sum> {
  readonly sum: Sum;
  readonly squares: Sum;
}

/** Over respondents who answered both sides of all of some items, their values counted from 1 for the lowest point. */
export interface ProductsOf<Table> {
  readonly n: Table;
  /** Σx of all expectations and then all experiences. */
  readonly sums: Table;
  /** Σxᵢxⱼ for i ≤ j, row by row. */
  readonly products: Table;
}

export interface MoreCellsOf<Table, Sum> {
  readonly items: readonly {
    /** [expectation, experience] that do not apply. */
    readonly notApplicable: Table;
    /** Respondents per rated importance; empty where it is not asked. */
    readonly importance: Table;
    /** Respondents with a pair, per (importance, gap), row by row. */
    readonly importanceGaps: Table;
  }[];
  readonly dimensions: readonly {
    /** The half rule on the expectations alone: per number answered [n, Σ, Σ²] of the sums over those items. */
    readonly expectation: readonly Table[];
    /** The half rule on the experiences alone. */
    readonly experience: readonly Table[];
    readonly complete: ProductsOf<Table>;
  }[];
  /** Over the items of all dimensions, in the order of the survey. */
  readonly all: ProductsOf<Table>;
  /** The zone of tolerance, over items with minimum, desired and experience; empty in the other designs. */
  readonly zones: {
    readonly items: readonly {
      /** Respondents per (minimum, experience). */
      readonly adequacy: Table;
      /** Respondents per (desired, experience). */
      readonly superiority: Table;
      /** Respondents per (minimum, desired). */
      readonly width: Table;
      /** [below, within, above the zone; inconsistent, which is a minimum above the desired]. */
      readonly classes: Table;
    }[];
    /** By the half rule, per number of such items, of the sums over them. */
    readonly dimensions: readonly (readonly {
      /** Respondents per experience − minimum, from the lowest possible to the highest. */
      readonly adequacy: Table;
      /** Respondents per experience − desired. */
      readonly superiority: Table;
      /** Σ and Σ² of minimum, desired and experience. */
      readonly sums: Table;
    }[])[];
  };
  /** [valid, invalid] splits of 100 points, and Σ of the points per dimension over the valid ones. */
  readonly allocation: { readonly answers: Table; readonly points: Table };
  readonly half: MoreOverallOf<Table, Sum>;
  readonly complete: MoreOverallOf<Table, Sum>;
}

export interface MoreOverallOf<Table, Sum> {
  /** [plain, weighted] respondents with any dimension scored. */
  readonly available: Table;
  /** Their means over the dimensions they have, each rounded to a multiple of 2⁻⁴⁰. */
  readonly unweighted: MomentsOf<Sum>;
  readonly weighted: MomentsOf<Sum>;
  /** [respondents with every dimension scored and a valid split], and their means weighted by it. */
  readonly allocated: Table;
  readonly byPoints: MomentsOf<Sum>;
}

export type Cells = CellsOf<readonly number[], string>;

/** Never mixed: one set of counts per moment at which the expectations were asked. */
export type TimedCells = Readonly<Partial<Record<ExpectationTiming, Cells>>>;

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
  /** Visits whose expectation was submitted after the experience: it counts as recalled. */
  readonly late: number;
  /** Not a response of this survey. */
  readonly rejected: number;
}

/** The mergeable counts that every score is computed from: plain JSON, exact, the same in any order of the responses. */
export interface Tally {
  readonly format: 1;
  readonly survey: string;
  readonly version: string;
  readonly shape: TallyShape;
  /** In a full Tally. */
  readonly more?: MoreShape;
  readonly n: TallyCounts;
  readonly cells: TimedCells;
  /** By context key and value, for the keys the Tally was asked to group by; those without a value stand under ''. */
  readonly groups?: Readonly<Record<string, Readonly<Record<string, TimedCells>>>>;
}
