import { readRatings } from '../pairing/reader.ts';
import { addVisit, PARTIAL } from '../pairing/visits.ts';
import type { Response } from '../types/response.ts';
import type { ExpectationTiming, Survey } from '../types/survey.ts';
import { cellsAt } from './bucket.ts';
import { countRespondent } from './count-respondent.ts';
import type { OpenTally } from './create-tally.ts';
import { isOneSided } from './shape-of.ts';

/** When the expectation was asked: before the experience or not; unless the survey says that it asks what should be. */
export const timingOf = (survey: Survey, isBefore: boolean): ExpectationTiming =>
  survey.expectationTiming ?? (isBefore && !isOneSided(survey) ? 'prior' : 'recalled');

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
  const { submittedAt } = response;
  const submitted = Date.parse(submittedAt);
  const fault =
    readRatings(open.reader, response, open.row) ??
    open.grouping?.faultOf(response) ??
    (submitted >= 0 ? undefined : `submittedAt: expected a time, got ${JSON.stringify(submittedAt)}`);
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
  const { survey, plan, reader, grouping, n, ids, row } = open;
  const { id, visit, phase } = head;
  if (ids.has(id)) {
    n.duplicates++;
    return `id: ${id} was counted before`;
  }
  ids.add(id);
  n.responses++;
  if (head.version !== survey.version) n.otherVersion++;
  const group = grouping?.groupOf(head) ?? 0;
  if (visit !== undefined) {
    const time = (submitted ?? Date.parse(head.submittedAt)) + (head.status === 'partial' ? PARTIAL : 0);
    addVisit(open.visits, visit, { phase, time, id, group }, row, reader.sides);
    return undefined;
  }
  const isPaired = phase === 'both' || (phase === 'experience' && isOneSided(survey));
  for (const bucket of open.groups[group]!) {
    const cells = cellsAt(bucket, timingOf(survey, phase !== 'both'), plan.size);
    countRespondent(plan, cells, row, 0, isPaired, 1);
  }
  return undefined;
}
