import type { Phase } from '../types/survey.ts';

/**
 * The responses of visits, joined by visit key, in flat arrays: what arrives first does not matter.
 *
 * Of several responses for one side of a visit the completed one counts before the partial, then the one submitted first, then the
 * smaller id. A response with both sides counts before any that has one side. The others are `repeated`.
 */
export interface Visits {
  readonly slots: Map<string, number>;
  /** Responses seen, per slot. */
  readonly seen: number[];
  /** True where one response gave both sides, per slot. */
  readonly joint: boolean[];
  /** When the response that counts was submitted, per slot and side; a partial one `PARTIAL` later, none at `NEVER`. */
  readonly times: number[];
  /** Its id. */
  readonly ids: string[];
  /** What it is grouped by. */
  readonly groups: number[];
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

/** Milliseconds that put a partial response behind every completed one. */
export const PARTIAL = 1e15;
const NEVER = Number.POSITIVE_INFINITY;

export const createVisits = (): Visits => ({
  slots: new Map(),
  seen: [],
  joint: [],
  times: [],
  ids: [],
  groups: [],
  rows: new Int8Array(0),
});

/** True where the visit has a response for the side: 0 the expectation, 1 the experience. */
export const hasSide = ({ times }: Visits, slot: number, side: 0 | 1): boolean =>
  times[2 * slot + side] !== NEVER;

const slotOf = (visits: Visits, key: string, width: number): number => {
  const slot = visits.slots.get(key) ?? visits.slots.size;
  if (slot < visits.slots.size) return slot;
  visits.slots.set(key, slot);
  visits.seen.push(0);
  visits.joint.push(false);
  visits.times.push(NEVER, NEVER);
  visits.ids.push('', '');
  visits.groups.push(0, 0);
  if (slot * width === visits.rows.length) {
    const grown = new Int8Array(Math.max(64, 2 * slot) * width);
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
 * @param seen how many responses it stands for
 */
export function addVisit(
  visits: Visits,
  key: string,
  { phase, time, id, group }: Candidate,
  row: Int8Array,
  sides: Uint8Array,
  seen = 1,
): void {
  const slot = slotOf(visits, key, row.length);
  visits.seen[slot]! += seen;
  const isBoth = phase === 'both';
  const wasBoth = visits.joint[slot]!;
  if (wasBoth && !isBoth) return;
  const at = 2 * slot + (phase === 'experience' ? 1 : 0);
  const isFirst = time < visits.times[at]! || (time === visits.times[at] && id < visits.ids[at]!);
  if (!isFirst && isBoth === wasBoth) return;
  visits.joint[slot] = isBoth;
  for (const side of [0, 1]) {
    if (!isBoth && 2 * slot + side !== at) continue;
    visits.times[2 * slot + side] = time;
    visits.ids[2 * slot + side] = id;
    visits.groups[2 * slot + side] = group;
    for (let i = 0; i < row.length; i++) if (sides[i] === side) visits.rows[slot * row.length + i] = row[i]!;
  }
}
