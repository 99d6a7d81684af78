import { addVisit } from '../pairing/visits.ts';
import type { Response } from '../types/response.ts';
import type { ExpectationTiming, Survey } from '../types/survey.ts';
import { countRespondent } from './count-respondent.ts';
import type { OpenTally } from './create-tally.ts';

/** When the expectation was asked: in the same sitting, or before; unless the survey says that it asks what should be. */
export const timingOf = (survey: Survey, isOneSitting: boolean): ExpectationTiming =>
  survey.expectationTiming ?? (isOneSitting ? 'recalled' : 'prior');

/** The counts of a timing, made when they are first needed. */
export const cellsAt = (
  cells: Map<ExpectationTiming, Float64Array>,
  timing: ExpectationTiming,
  size: number,
): Float64Array => {
  const known = cells.get(timing) ?? new Float64Array(size);
  cells.set(timing, known);
  return known;
};

/**
 * Adds one response to an open Tally. A response that is not taken is counted as rejected or duplicate, and the sentence that
 * comes back says why: the field, what was expected, what was given.
 *
 * @example
 * addResponse(open, { ...response, version: '9.0.0' }) // => 'version: expected 1.1.0 or older, got 9.0.0'
 */
export function addResponse(open: OpenTally, response: Response): string | undefined {
  const { survey, plan, n, ids, codes } = open;
  const fault = open.read(response, codes);
  if (fault !== undefined) {
    n.rejected += 1;
    return fault;
  }
  if (ids.has(response.id)) {
    n.duplicates += 1;
    return `id: ${response.id} was counted before`;
  }
  ids.add(response.id);
  n.responses += 1;
  if (response.version !== survey.version) n.otherVersion += 1;
  if (response.visit !== undefined) {
    addVisit(open.visits, response.visit, response, codes);
  } else {
    const isBoth = response.phase === 'both';
    countRespondent(plan, cellsAt(open.cells, timingOf(survey, isBoth), plan.size), codes, 0, isBoth);
  }
  return undefined;
}
