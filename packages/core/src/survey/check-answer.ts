import type { Answer } from '../types/response.ts';
import type { Phase, Question, RatingPart, Scale, Survey } from '../types/survey.ts';
import { isAnswered } from './is-answered.ts';
import { ratingParts } from './rating-parts.ts';
import { scaleValues } from './scale-values.ts';

export type AnswerIssueCode =
  | 'required'
  | 'wrong-type'
  | 'not-asked'
  | 'out-of-range'
  | 'not-an-option'
  | 'too-many'
  | 'too-long';

/** Why an answer cannot stand, as data: the sentence is made where it is shown. */
export interface AnswerIssue {
  /** Id of the question. */
  readonly question: string;
  /** The rating part at fault. */
  readonly part?: RatingPart;
  readonly code: AnswerIssueCode;
  /**
   * What would do: the values or option ids to choose from, the parts that are asked, the largest number of options or
   * characters, or the name of the shape.
   */
  readonly expected: string | number | readonly (string | number)[];
  /** What was given. */
  readonly received: unknown;
}

type Issue = (code: AnswerIssueCode, expected: AnswerIssue['expected'], received: unknown) => AnswerIssue;

const checkParts = (
  scale: Scale,
  parts: readonly RatingPart[],
  given: Readonly<Record<string, unknown>>,
  required: boolean | undefined,
  issue: Issue,
): AnswerIssue | undefined => {
  for (const part of parts) {
    const received = given[part];
    const values = scaleValues(part === 'disconfirmation' ? { points: 7, min: -3 } : scale);
    const expected: readonly (string | number)[] = scale.notApplicable ? [...values, 'na'] : values;
    const missing = received === undefined;
    if (missing ? required : !expected.includes(received as number))
      return { ...issue(missing ? 'required' : 'out-of-range', expected, received), part };
  }
  return undefined;
};

/**
 * Holds one answer against its question; `undefined` when it may stand.
 *
 * @example
 * checkAnswer(survey, listens, { experience: 9 }, 'experience')
 */
export function checkAnswer(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  phase: Phase | 'both',
): AnswerIssue | undefined {
  const { id, required, type } = question;
  const issue: Issue = (code, expected, received) => ({ question: id, code, expected, received });
  const rating = type === 'rating';
  const given: Readonly<Record<string, unknown>> = { ...answer };
  const keys: readonly string[] = rating
    ? ratingParts(survey, question, phase)
    : [type === 'text' || type === 'emotion' ? type : 'choice'];
  const stray = Object.keys(given).find(key => !keys.includes(key));
  if (stray) return issue('not-asked', keys, stray);
  if (rating)
    return checkParts(survey.scales[question.scale]!, keys as readonly RatingPart[], given, required, issue);
  const value = given[keys[0]!];
  if (!isAnswered(answer)) return required ? issue('required', keys, value) : undefined;
  if (type === 'text') {
    const { maxLength = 2000 } = question;
    if (typeof value !== 'string') return issue('wrong-type', 'text', value);
    return value.length > maxLength ? issue('too-long', maxLength, value.length) : undefined;
  }
  const chosen = type === 'emotion' ? [value] : value;
  if (!Array.isArray(chosen)) return issue('wrong-type', 'list', value);
  const ids = question.options.map(option => option.id);
  const odd = chosen.findIndex((option, place) => !ids.includes(option) || chosen.indexOf(option) < place);
  if (odd >= 0) return issue('not-an-option', ids, chosen[odd]);
  return chosen[1] && type === 'single-choice' ? issue('too-many', 1, chosen) : undefined;
}
