import type { Answer } from '../types/response.ts';
import type { Phase, Question, RatingPart, RatingQuestion, Survey } from '../types/survey.ts';
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

type Fault = Omit<AnswerIssue, 'question'>;

const checkRating = (
  survey: Survey,
  question: RatingQuestion,
  answer: Readonly<Record<string, unknown>>,
  phase: Phase | 'both',
): Fault | undefined => {
  const parts = ratingParts(survey, question, phase);
  const scale = survey.scales[question.scale]!;
  const stray = Object.keys(answer).find(key => !parts.some(part => part === key));
  if (stray) return { code: 'not-asked', expected: parts, received: stray };
  for (const part of parts) {
    const received = answer[part];
    const values = scaleValues(part === 'disconfirmation' ? { points: 7, min: -3 } : scale);
    const expected = scale.notApplicable ? [...values, 'na'] : values;
    if (received === undefined) {
      if (question.required) return { code: 'required', part, expected, received };
    } else if (!expected.some(value => value === received))
      return { code: 'out-of-range', part, expected, received };
  }
  return undefined;
};

const checkChoice = (
  question: Question & { readonly options: readonly { readonly id: string }[] },
  chosen: unknown,
) => {
  const ids = question.options.map(option => option.id);
  const most = question.type === 'multiple-choice' ? ids.length : 1;
  if (!Array.isArray(chosen)) return { code: 'wrong-type', expected: 'list', received: chosen } as const;
  const odd = chosen.find((id, position) => !ids.includes(id) || chosen.indexOf(id) < position);
  if (odd !== undefined) return { code: 'not-an-option', expected: ids, received: odd } as const;
  return chosen.length > most ? ({ code: 'too-many', expected: most, received: chosen } as const) : undefined;
};

const findFault = (
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  phase: Phase | 'both',
): Fault | undefined => {
  const given = { ...answer } as Readonly<Record<string, unknown>>;
  if (question.type === 'rating') return checkRating(survey, question, given, phase);
  if (!isAnswered(answer))
    return question.required ? { code: 'required', expected: 'answer', received: answer } : undefined;
  const key = question.type === 'text' || question.type === 'emotion' ? question.type : 'choice';
  const stray = Object.keys(given).find(other => other !== key);
  if (stray) return { code: 'not-asked', expected: [key], received: stray };
  const value = given[key];
  if (question.type !== 'text') return checkChoice(question, key === 'choice' ? value : [value]);
  if (typeof value !== 'string') return { code: 'wrong-type', expected: 'text', received: value };
  const { maxLength = 2000 } = question;
  return value.length > maxLength
    ? { code: 'too-long', expected: maxLength, received: value.length }
    : undefined;
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
  const fault = findFault(survey, question, answer, phase);
  return fault && { question: question.id, ...fault };
}
