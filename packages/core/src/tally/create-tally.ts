import { createReader, type Reader } from '../pairing/create-reader.ts';
import { createVisits, type Visits } from '../pairing/visits.ts';
import type { ExpectationTiming, Survey } from '../types/survey.ts';
import type { TallyCounts } from '../types/tally.ts';
import { type Plan, planOf } from './plan-of.ts';
import { shapeOf } from './shape-of.ts';

/** A Tally in the making: counts in flat arrays, and the visits whose responses may still meet. Only its functions look inside. */
export interface OpenTally {
  readonly survey: Survey;
  readonly plan: Plan;
  readonly read: Reader;
  readonly n: { -readonly [Key in keyof TallyCounts]: TallyCounts[Key] };
  /** Ids that were counted. */
  readonly ids: Set<string>;
  /** Respondents that wait for nobody. */
  readonly cells: Map<ExpectationTiming, Float64Array>;
  readonly visits: Visits;
  /** Codes of the response at hand. */
  readonly codes: Uint8Array;
}

/**
 * Starts a Tally: add responses one by one with `addResponse`, and read it at any time with `closeTally`.
 *
 * @example
 * closeTally(createTally(survey)).n.responses // => 0
 */
export function createTally(survey: Survey): OpenTally {
  const plan = planOf(shapeOf(survey));
  return {
    survey,
    plan,
    read: createReader(survey),
    n: { responses: 0, duplicates: 0, repeated: 0, otherVersion: 0, rejected: 0 },
    ids: new Set(),
    cells: new Map(),
    visits: createVisits(),
    codes: new Uint8Array(2 * plan.shape.items.length),
  };
}
