import type { RatingPart } from '../types/question.ts';

export type AnswerIssueCode =
  | 'required'
  | 'wrong-type'
  | 'not-asked'
  | 'out-of-range'
  | 'not-an-option'
  | 'too-many'
  | 'too-long'
  | 'not-100';

/** Why an answer cannot stand, as data: the sentence is made where it is shown. */
export interface AnswerIssue {
  /** Id of the question. */
  readonly question: string;
  /** The rating part at fault. */
  readonly part?: RatingPart;
  readonly code: AnswerIssueCode;
  /**
   * What would do: the values or option ids to choose from, the parts that are asked, the largest number of options or
   * characters, the sum of the points, or the name of the shape.
   */
  readonly expected: string | number | readonly (string | number)[];
  /** What was given. */
  readonly received: unknown;
}
