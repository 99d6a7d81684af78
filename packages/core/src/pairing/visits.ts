import { phases } from '../survey/sides-of.ts';
import { known } from '../tally/bucket.ts';
import type { Phase } from '../types/question.ts';

/**
 * The responses of visits, joined by visit key, in flat arrays: what arrives first does not matter.
 *
 * Of several responses for one side of a visit the completed one counts before the partial, then the one submitted first, then the
 * smaller id. A response with both sides counts before any that has one side. The others are `repeated`.
 */
export interface Visits {
  readonly slots: Map<string, number>;
  /** What a visit is grouped by, per slot: the response that tells of the experience, if there is one. */
  readonly groups: number[];
  /** When the response that counts was submitted, per slot and side; a partial one `PARTIAL` later, one with both sides 2 `PARTIAL` earlier. */
  readonly times: number[];
  /** Its id. */
  readonly ids: string[];
  /** A row of codes per slot. */
  rows: Int8Array;
}

/** One response of a visit. */
export interface Candidate {
  readonly phase: Phase | 'both';
  /** See `Visits.times`. */
  readonly time: number;
  readonly id: string;
  readonly group: number;
}

/** Milliseconds that put a partial response behind every completed one, and twice these one with both sides before any with one. */
export const PARTIAL = 1e15;

export const createVisits = (): Visits => ({
  slots: new Map(),
  groups: [],
  times: [],
  ids: [],
  rows: new Int8Array(0),
});

/** True where the visit has a response for the side: 0 the expectation, 1 the experience. */
export const hasSide = ({ times }: Visits, slot: number, side: 0 | 1): boolean =>
  times[2 * slot + side]! < Infinity;

/** True where one response gave both sides. */
export const isJoint = ({ times }: Visits, slot: number): boolean => times[2 * slot]! < 0;

const slotOf = (visits: Visits, key: string, width: number): number => {
  const slot = known(visits.slots, key, () => visits.slots.size);
  if (slot < visits.groups.length) return slot;
  visits.groups.push(0);
  visits.times.push(Infinity, Infinity);
  visits.ids.push('', '');
  if (slot * width === visits.rows.length) {
    const grown = new Int8Array((2 * slot || 64) * width);
    grown.set(visits.rows);
    visits.rows = grown;
  }
  return slot;
};

/**
 * Keeps a response of a visit for as long as it is the one that counts for its side.
 *
 * @param row its codes
 * @param sides which side each place of a row belongs to
 */
export function addVisit(
  visits: Visits,
  key: string,
  { phase, time, id, group }: Candidate,
  row: Int8Array,
  sides: Uint8Array,
): void {
  const slot = slotOf(visits, key, row.length);
  for (const side of [0, 1]) {
    const at = 2 * slot + side;
    if (phase === phases[1 - side]) continue;
    const isFirst = time < visits.times[at]! || (time === visits.times[at] && id < visits.ids[at]!);
    if (!isFirst) continue;
    visits.times[at] = time;
    visits.ids[at] = id;
    if (side === 1 || visits.times[2 * slot + 1] === Infinity) visits.groups[slot] = group;
    for (let i = 0; i < row.length; i++) if (sides[i] === side) visits.rows[slot * row.length + i] = row[i]!;
  }
}
