import type { Plan } from '../../tally/plan-of.ts';
import type { From, Source } from '../source.ts';

/** Respondents that are counted together: what is read, what it is grouped by, and what is added up. */
export interface Selected {
  /** What stands behind FROM, with the columns of `groupColumns`. */
  readonly from: (from: From) => string;
  readonly where?: string;
  /** Numbers that each row begins with; none unless given. */
  readonly begin?: readonly number[];
  readonly by: readonly string[];
  /** Aggregates. */
  readonly sums: readonly string[];
}

/** One kind of counts: what is selected, and where the numbers of a row, `begin`, `by` and `sums`, go in the flat array. */
export interface Count {
  readonly select: (source: Source) => readonly Selected[];
  /** @param digits the numbers as they came, for those that a double cannot hold */
  readonly add: (
    plan: Plan,
    cells: Float64Array,
    numbers: readonly number[],
    digits: readonly string[],
  ) => void;
}
