import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';
import { fullTally } from './full-tally.ts';
import { addTallies, mergeTallies } from './merge-tallies.ts';
import { tally } from './tally.ts';

/**
 * Takes one response out of a Tally, for a patient who asks to be erased: what is left is, to the last digit, the Tally of the others.
 *
 * @param visit the other responses of the same visit, which stay: a pair that loses one side becomes unpaired
 * @example
 * removeResponse(survey, tally(survey, responses), responses[1], [responses[0]]).n.responses // => 1
 */
export function removeResponse(
  survey: Survey,
  from: Tally,
  response: Response,
  visit: readonly Response[] = [],
): Tally {
  const count = (responses: readonly Response[]) =>
    from.more
      ? fullTally(survey, responses, { groupBy: Object.keys(from.groups ?? {}) })
      : tally(survey, responses);
  const known = count([response, ...visit]);
  if (known.n.rejected + known.n.duplicates > 0)
    throw new Error('Expected different responses of this survey: these were never in its Tally together');
  return mergeTallies(addTallies(from, known, -1), count(visit));
}
