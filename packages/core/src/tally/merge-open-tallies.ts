import { addVisit, hasSide, isJoint } from '../pairing/visits.ts';
import type { ExpectationTiming } from '../types/survey.ts';
import { cellsAt } from './bucket.ts';
import type { Bucket, OpenTally } from './create-tally.ts';
import type { Wide } from './layout-of.ts';
import { settle } from './wide.ts';

/** Where the wide sums of a layout stand. */
const widesOf = (node: object): readonly number[] =>
  'wide' in node
    ? [(node as Wide).wide]
    : Object.values(node).flatMap(child => (typeof child === 'object' ? widesOf(child) : []));

const addBucket = ({ plan }: OpenTally, other: OpenTally, into: Bucket, from: Bucket): void => {
  for (const [timing, counts] of from) {
    const cells = cellsAt(into, timing as ExpectationTiming, plan.size);
    plan.more?.settle(plan, cells);
    other.plan.more?.settle(other.plan, counts);
    // What stands behind the layout is 0 now.
    for (let at = 0; at < cells.length; at++) cells[at]! += counts[at] ?? 0;
    for (const at of widesOf(plan.layout)) settle(cells, at);
  }
};

/**
 * Adds an open Tally to another, its open visits too: a visit whose responses were split between them is joined. So the input may be cut anywhere,
 * as long as each response goes to one of the two. Gives the first, which has taken up the second.
 *
 * @example
 * closeTally(mergeOpenTallies(open, createTally(survey))).n.responses // => 0
 */
export function mergeOpenTallies(into: OpenTally, from: OpenTally): OpenTally {
  const head = ({ plan, survey, grouping }: OpenTally) =>
    JSON.stringify([survey.id, survey.version, plan.shape, plan.more?.shape, grouping?.keys]);
  if (head(into) !== head(from))
    throw new Error(
      'These open Tallies count different things: open both with the same survey and options first',
    );
  for (const key of ['responses', 'duplicates', 'repeated', 'otherVersion', 'rejected'] as const)
    into.n[key] += from.n[key];
  const groupAt = from.groups.map((_, group) =>
    from.grouping && into.grouping ? into.grouping.groupOf({ context: from.grouping.contextOf(group) }) : 0,
  );
  const done = new Set<Bucket>();
  from.groups.forEach((buckets, group) => {
    buckets.forEach((bucket, place) => {
      if (!done.has(bucket)) addBucket(into, from, into.groups[groupAt[group]!]![place]!, bucket);
      done.add(bucket);
    });
  });
  const { visits, plan, reader } = from;
  for (const [key, slot] of visits.slots) {
    const row = visits.rows.subarray(slot * plan.width, (slot + 1) * plan.width);
    for (const side of isJoint(visits, slot) ? ([0] as const) : ([0, 1] as const)) {
      if (!hasSide(visits, slot, side)) continue;
      const at = 2 * slot + side;
      const phase = isJoint(visits, slot) ? 'both' : side === 0 ? 'expectation' : 'experience';
      const candidate = {
        phase,
        time: visits.times[at]!,
        id: visits.ids[at]!,
        group: groupAt[visits.groups[slot]!]!,
      } as const;
      addVisit(into.visits, key, candidate, row, reader.sides);
    }
  }
  return into;
}
