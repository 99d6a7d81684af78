import type { Option, Phase, Question, RatingPart } from '../types/question.ts';
import type { Answer } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { AnswerIssue, AnswerIssueCode } from './answer-issue.ts';
import { findUnfinished } from './find-unfinished.ts';
import { optionsOf } from './options-of.ts';
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

const misfitChoice = (options: readonly Option[], most: number, chosen: unknown): Fault | undefined => {
  if (!Array.isArray(chosen)) return fault('wrong-type', 'list', chosen);
  const ids = options.map(({ id }) => id);
  const odd = chosen.findIndex((option, place) => !ids.includes(option) || chosen.indexOf(option) < place);
  if (odd >= 0) return fault('not-an-option', ids, chosen[odd]);
  return chosen.length > most ? fault('too-many', most, chosen) : undefined;
};

const longestOther = 200;

const misfitOther = (options: readonly Option[], { choice, other }: Given): Fault | undefined => {
  if (other === undefined) return undefined;
  if (typeof other !== 'string') return fault('wrong-type', 'text', other);
  const own = options.find(option => option.other);
  if (!own || !(choice as readonly string[] | undefined)?.includes(own.id))
    return fault('not-asked', ['choice'], 'other');
  return other.length > longestOther ? fault('too-long', longestOther, other.length) : undefined;
};

const misfitPoints = ({ dimensions }: Survey, points: unknown): Fault | undefined => {
  if (typeof points !== 'object' || points === null || Array.isArray(points))
    return fault('wrong-type', 'points', points);
  const ids = dimensions.map(({ id }) => id);
  for (const [id, value] of Object.entries(points)) {
    if (!ids.includes(id)) return fault('not-an-option', ids, id);
    if (!Number.isInteger(value) || value < 0 || value > 100) return fault('out-of-range', [0, 100], value);
  }
  return undefined;
};

/** What an answer to a question may hold. Whatever is given to a contact goes another way. */
const keysOf: Readonly<Record<Exclude<Question['type'], 'rating'>, readonly string[]>> = {
  'single-choice': ['choice', 'other'],
  'multiple-choice': ['choice', 'other'],
  'ranked-choice': ['choice', 'other'],
  'yes-no': ['choice'],
  text: ['text'],
  emotion: ['emotion'],
  consent: ['consent'],
  allocation: ['points'],
  statement: [],
  contact: [],
};

const findMisfit = (
  survey: Survey,
  question: Question,
  given: Given,
  phase: Phase | 'both',
): Fault | undefined => {
  const { type } = question;
  if (type === 'rating') {
    const parts = ratingParts(survey, question, phase);
    return strayKey(given, parts) ?? misfitRating(survey, question.scale, parts, given);
  }
  const options = optionsOf(question);
  const keys = options.some(option => option.other) ? keysOf[type] : keysOf[type].slice(0, 1);
  const stray = strayKey(given, keys);
  const value = given[keys[0]!];
  if (stray || value === undefined) return stray ?? misfitOther(options, given);
  if (type === 'text') return typeof value === 'string' ? undefined : fault('wrong-type', 'text', value);
  if (type === 'consent')
    return typeof value === 'boolean' ? undefined : fault('wrong-type', 'true or false', value);
  if (type === 'allocation') return misfitPoints(survey, value);
  const many =
    type === 'multiple-choice' || type === 'ranked-choice' || ('several' in question && question.several);
  const chosen = type === 'emotion' && !question.several ? [value] : value;
  return misfitChoice(options, many ? options.length : 1, chosen) ?? misfitOther(options, given);
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
