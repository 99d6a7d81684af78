import { createReader, type Reader } from '../pairing/reader.ts';
import { createVisits, type Visits } from '../pairing/visits.ts';
import type { Response } from '../types/response.ts';
import type { ExpectationTiming, Survey } from '../types/survey.ts';
import type { Tally, TallyCounts, TimedCells } from '../types/tally.ts';
import { type Plan, planOf } from './plan-of.ts';
import { shapeOf } from './shape-of.ts';

/** Counts of some respondents in flat arrays. */
export type Bucket = Map<ExpectationTiming, Float64Array>;

/** How a full Tally counts groups apart. */
export interface Grouping {
  /** Ids of the context keys. */
  readonly keys: readonly string[];
  /** The context that all respondents of a position in `OpenTally.groups` have. */
  readonly contextOf: (group: number) => Readonly<Record<string, string>>;
  /** What is wrong with the context of a response. */
  readonly faultOf: (response: Pick<Response, 'context'>) => string | undefined;
  /** Position in `OpenTally.groups`. */
  readonly groupOf: (response: Pick<Response, 'context'>) => number;
  readonly write: (cellsOf: (bucket: Bucket) => TimedCells) => NonNullable<Tally['groups']>;
}

/** What a Tally asks of a set of ids. */
export interface TallyIds {
  has(id: string): boolean;
  add(id: string): unknown;
}

export interface CreateTallyOptions {
  /**
   * Where the ids of counted responses are kept, so that none is counted twice; a Set unless given. Give your own where a million
   * strings are too many, or where ids are known to differ.
   */
  readonly ids?: TallyIds;
}

/** A Tally in the making: counts, and the visits whose responses may still meet. Only its functions look inside. */
export interface OpenTally {
  readonly survey: Survey;
  readonly plan: Plan;
  readonly reader: Reader;
  /** In the order in which a Tally writes them; until it is closed, `repeated` are all responses of visits, and `late` is 0. */
  readonly n: { -readonly [Key in keyof TallyCounts]: number };
  /** Ids that were counted. */
  readonly ids: TallyIds;
  /** The buckets that a respondent is counted in, for every combination of context values; the first bucket is everyone's. */
  readonly groups: (readonly Bucket[])[];
  readonly grouping: Grouping | undefined;
  readonly visits: Visits;
  /** Codes of the response at hand. */
  readonly row: Int8Array;
}

/** Puts an open Tally together. */
export const openTally = (
  survey: Survey,
  plan: Plan,
  reader: Reader,
  ids: TallyIds = new Set(),
  groups: (readonly Bucket[])[] = [[new Map()]],
  grouping?: Grouping,
): OpenTally => ({
  survey,
  plan,
  reader,
  n: { responses: 0, duplicates: 0, repeated: 0, otherVersion: 0, late: 0, rejected: 0 },
  ids,
  groups,
  grouping,
  visits: createVisits(),
  row: new Int8Array(plan.width),
});

/**
 * Starts a Tally: add responses one by one with `addResponse`, and read it at any time with `closeTally`.
 *
 * @example
 * closeTally(createTally(survey)).n.responses // => 0
 */
export function createTally(survey: Survey, { ids }: CreateTallyOptions = {}): OpenTally {
  const plan = planOf(shapeOf(survey));
  return openTally(survey, plan, createReader(survey, plan), ids);
}
