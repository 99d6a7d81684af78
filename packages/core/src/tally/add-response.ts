import { readRatings } from '../pairing/reader.ts';
import { addVisit, PARTIAL } from '../pairing/visits.ts';
import { isOneSided } from '../survey/sides-of.ts';
import type { Response } from '../types/response.ts';
import { countRespondents } from './count-respondents.ts';
import type { OpenTally } from './create-tally.ts';
import { BATCH } from './plan-of.ts';

/** All of a Response but its answers. */
export type ResponseHead = Omit<Response, 'answers'>;

/**
 * Adds one response to an open Tally. A response that is not taken is counted as rejected or duplicate, and the sentence that
 * comes back says why: the field, what was expected, what was given.
 *
 * @example
 * addResponse(open, { ...response, version: '9.0.0' }) // => 'version: expected 1.1.0 or older, got 9.0.0'
 */
export function addResponse(open: OpenTally, response: Response): string | undefined {
  const submitted = Date.parse(response.submittedAt);
  const fault =
    readRatings(open.reader, response, open.row) ??
    (submitted >= 0
      ? undefined
      : `submittedAt: expected a time, got ${JSON.stringify(response.submittedAt)}`);
  if (fault === undefined) return addRow(open, response, submitted);
  open.n.rejected++;
  return fault;
}

/**
 * Adds a response whose ratings stand in the row of an open Tally (see `rowOf`), and that is known to be one of its survey.
 * Gives the sentence for a duplicate.
 *
 * @param submitted `submittedAt` in milliseconds, where it is known
 * @example
 * addRow(open, response) // => undefined
 */
export function addRow(open: OpenTally, head: ResponseHead, submitted?: number): string | undefined {
  const { n, ids, row } = open;
  const { id, visit, phase } = head;
  if (ids.has(id)) {
    n.duplicates++;
    return `id: ${id} was counted before`;
  }
  ids.add(id);
  n.responses++;
  if (head.version !== open.survey.version) n.otherVersion++;
  const group = open.grouping?.groupOf(head) ?? 0;
  if (visit !== undefined) {
    n.repeated++;
    let time = submitted ?? Date.parse(head.submittedAt);
    if (head.status === 'partial') time += PARTIAL;
    if (phase === 'both') time -= 2 * PARTIAL;
    addVisit(open.visits, visit, { phase, time, id, group }, row, open.reader.sides);
  } else countAlone(open, group, phase, row, 0, 1);
  return undefined;
}

/**
 * Adds responses of one phase whose ratings stand in rows of codes, one behind the other (see `rowOf`). They are known to be of the survey
 * and its version, to be new, and to have neither a visit nor a group.
 *
 * @example
 * addRows(open, 'both', new Int8Array(24).fill(5), 2) // => undefined
 */
export function addRows(open: OpenTally, phase: Response['phase'], rows: Int8Array, count: number): void {
  open.n.responses += count;
  const { width } = open.plan;
  for (let at = 0; at < count; at += BATCH)
    countAlone(open, 0, phase, rows, at * width, Math.min(BATCH, count - at));
}

/** Counts responses that are respondents by themselves. */
const countAlone = (
  open: OpenTally,
  group: number,
  phase: Response['phase'],
  rows: Int8Array,
  from: number,
  count: number,
): void => {
  const isPaired = phase === 'both' || (phase === 'experience' && isOneSided(open.survey));
  countRespondents(open, open.groups[group]!, rows, from, count, isPaired, phase !== 'both', 1);
};
