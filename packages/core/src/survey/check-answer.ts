import type { Answer } from '../types/response.ts';
import type { Phase, Question, RatingPart, Survey } from '../types/survey.ts';
import type { AnswerIssue, AnswerIssueCode } from './answer-issue.ts';
import { findUnfinished } from './find-unfinished.ts';
import { ratingParts } from './rating-parts.ts';
import { scaleValues } from './scale-values.ts';

type Fault = Omit<AnswerIssue, 'question'>;
type Given = Readonly<Record<string, unknown>>;

const fault = (code: AnswerIssueCode, expected: Fault['expected'], received: unknown): Fault => ({
  code,
  expected,
  received,
});

const strayKey = (given: Given, keys: readonly string[]): Fault | undefined => {
  const stray = Object.keys(given).find(key => !keys.includes(key));
  return stray === undefined ? undefined : fault('not-asked', keys, stray);
};

const misfitRating = (
  survey: Survey,
  id: string,
  parts: readonly RatingPart[],
  given: Given,
): Fault | undefined => {
  const scale = survey.scales[id]!;
  for (const part of parts) {
    const values = scaleValues(part === 'disconfirmation' ? { points: 7, min: -3 } : scale);
    const expected: readonly (string | number)[] = scale.notApplicable ? [...values, 'na'] : values;
    const received = given[part];
    if (received !== undefined && !expected.includes(received as number))
      return { ...fault('out-of-range', expected, received), part };
  }
  return undefined;
};

const misfitChoice = (ids: readonly string[], most: number, chosen: unknown): Fault | undefined => {
  if (!Array.isArray(chosen)) return fault('wrong-type', 'list', chosen);
  const odd = chosen.findIndex((option, place) => !ids.includes(option) || chosen.indexOf(option) < place);
  if (odd >= 0) return fault('not-an-option', ids, chosen[odd]);
  return chosen.length > most ? fault('too-many', most, chosen) : undefined;
};

const findMisfit = (
  survey: Survey,
  question: Question,
  given: Given,
  phase: Phase | 'both',
): Fault | undefined => {
  if (question.type === 'rating') {
    const parts = ratingParts(survey, question, phase);
    return strayKey(given, parts) ?? misfitRating(survey, question.scale, parts, given);
  }
  const key = question.type === 'text' || question.type === 'emotion' ? question.type : 'choice';
  const stray = strayKey(given, [key]);
  const value = given[key];
  if (stray || value === undefined) return stray;
  if (question.type === 'text')
    return typeof value === 'string' ? undefined : fault('wrong-type', 'text', value);
  const ids = question.options.map(option => option.id);
  return misfitChoice(
    ids,
    question.type === 'multiple-choice' ? ids.length : 1,
    key === 'emotion' ? [value] : value,
  );
};

/**
 * Holds one answer against its question; `undefined` when it may stand.
 *
 * @example
 * checkAnswer(survey, survey.questions[3], { experience: 9 }, 'experience').code // => 'out-of-range'
 */
export function checkAnswer(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  phase: Phase | 'both',
): AnswerIssue | undefined {
  const misfit = findMisfit(survey, question, { ...answer }, phase);
  return misfit ? { question: question.id, ...misfit } : findUnfinished(survey, question, answer, phase);
}
