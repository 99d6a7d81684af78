import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';
import { addResponse } from './add-response.ts';
import { createTally } from './create-tally.ts';
import { finishTally } from './finish-tally.ts';

export interface TallyOptions {
  /** Lines or bodies that were found not to be a Response before they came here; 0 unless given. */
  readonly rejected?: number;
}

/**
 * Pairs the responses of a survey by visit and counts them. The result does not depend on their order.
 *
 * - A visit with one side only is an unpaired respondent; so is a response that has one side and no visit.
 * - Of several responses for one side of a visit one counts: completed before partial, then the first submitted. The others
 *   are in `n.repeated`. A response with both sides counts before any that has one side.
 * - An expectation submitted after the experience of its visit is a memory: the pair is recalled, and in `n.late`.
 * - An id seen again is in `n.duplicates`; a response of another survey, of a newer version, or with a value that is not on
 *   the scale is in `n.rejected`.
 * - Of a response made with an older version those items count whose `since` is not newer.
 *
 * @example
 * tally(survey, responses).n.responses // => 2
 */
export function tally(
  survey: Survey,
  responses: Iterable<Response>,
  { rejected = 0 }: TallyOptions = {},
): Tally {
  const open = createTally(survey);
  for (const response of responses) addResponse(open, response);
  open.n.rejected += rejected;
  return finishTally(open);
}
