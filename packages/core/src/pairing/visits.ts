import type { Response } from '../types/response.ts';

/**
 * The responses of visits, joined by visit key, in flat arrays: what arrives first does not matter.
 *
 * Of several responses for one side of a visit the completed one counts before the partial, then the one submitted first, then the
 * smaller id. A response with both sides counts before two that have one side each. The others are `repeated`.
 */
export interface Visits {
  readonly slots: Map<string, number>;
  /** Responses seen, per slot. */
  readonly seen: number[];
  /** True where one response gave both sides. */
  readonly joint: boolean[];
  /** Rank of the response that counts, per slot and side; undefined where there is none. */
  readonly ranks: (string | undefined)[];
  /** Codes of `2 · width` ratings per slot. */
  codes: Uint8Array;
}

export const createVisits = (): Visits => ({
  slots: new Map(),
  seen: [],
  joint: [],
  ranks: [],
  codes: new Uint8Array(0),
});

const rankOf = ({ status, submittedAt, id }: Response) =>
  `${status === 'completed' ? 0 : 1}${submittedAt}${id}`;

const slotOf = (visits: Visits, key: string, stride: number): number => {
  const known = visits.slots.get(key);
  if (known !== undefined) return known;
  const slot = visits.slots.size;
  visits.slots.set(key, slot);
  visits.seen.push(0);
  visits.joint.push(false);
  visits.ranks.push(undefined, undefined);
  if ((slot + 1) * stride > visits.codes.length) {
    const grown = new Uint8Array(Math.max(64, 2 * slot) * stride);
    grown.set(visits.codes);
    visits.codes = grown;
  }
  return slot;
};

/** Keeps a response of a visit for as long as it is the one that counts for its side. */
export function addVisit(visits: Visits, key: string, response: Response, codes: Uint8Array): void {
  const stride = codes.length;
  const width = stride / 2;
  const slot = slotOf(visits, key, stride);
  visits.seen[slot]! += 1;
  const isBoth = response.phase === 'both';
  if (visits.joint[slot] && !isBoth) return;
  const side = response.phase === 'experience' ? 1 : 0;
  const rank = rankOf(response);
  const standing = visits.ranks[2 * slot + side];
  const isFirstJoint = isBoth && !visits.joint[slot];
  if (!isFirstJoint && standing !== undefined && standing < rank) return;
  visits.ranks[2 * slot + side] = rank;
  if (isBoth) {
    visits.joint[slot] = true;
    visits.ranks[2 * slot + 1] = rank;
    visits.codes.set(codes, slot * stride);
  } else visits.codes.set(codes.subarray(side * width, (side + 1) * width), slot * stride + side * width);
}
