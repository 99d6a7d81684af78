import type { Visits } from '../pairing/visits.ts';
import type { Bucket, OpenTally } from './create-tally.ts';

/** What an open Tally without groups has counted so far: plain data that may go from one thread to another. */
export interface OpenTallyState {
  readonly n: OpenTally['n'];
  readonly bucket: Bucket;
  readonly visits: Visits;
}

/**
 * Takes out what an open Tally has counted, so that another thread may go on with it or merge it.
 *
 * @example
 * stateOf(open).n.responses // => 0
 */
export function stateOf({ n, groups, grouping, visits }: OpenTally): OpenTallyState {
  if (grouping) throw new Error('Expected an open Tally without groups: those are bound to their thread');
  return { n, bucket: groups[0]![0]!, visits };
}

/**
 * Puts what was counted elsewhere into an open Tally of the same survey and options, which has counted nothing.
 *
 * @example
 * withState(createTally(survey), stateOf(open)).n.responses // => 0
 */
export function withState(open: OpenTally, { n, bucket, visits }: OpenTallyState): OpenTally {
  return { ...open, n, groups: [[bucket]], visits };
}
