import { createTally, type OpenTally } from '../tally/create-tally.ts';
import { createFullTally } from '../tally/full-tally.ts';
import type { Survey } from '../types/survey.ts';

export interface SqlTallyOptions {
  /** Counts what `fullTally` does; otherwise what `tally` does. */
  readonly full?: boolean;
  /** Ids of context keys whose values are counted apart, too, which makes a full Tally; none unless given. */
  readonly groupBy?: readonly string[];
  /** ISO 8601 in UTC: what was received then or later is left out. Everything is counted unless given. */
  readonly receivedBefore?: string;
}

/** The open Tally that the counts of a Survey go into. */
export const openFor = (survey: Survey, { full = false, groupBy = [] }: SqlTallyOptions): OpenTally =>
  full || groupBy.length > 0 ? createFullTally(survey, { groupBy }) : createTally(survey);
