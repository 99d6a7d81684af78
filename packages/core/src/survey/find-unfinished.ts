import type { Answer } from '../types/response.ts';
import type { Phase, Question, Survey } from '../types/survey.ts';
import type { AnswerIssue } from './answer-issue.ts';
import { isAnswered } from './is-answered.ts';
import { ratingParts } from './rating-parts.ts';

/**
 * What keeps a page from being left: a required answer or part of one that is missing, or a text that is too long. That
 * the answer fits its question at all is for `checkAnswer`, which a browser that shows the question does not need.
 */
export function findUnfinished(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  phase: Phase | 'both',
): AnswerIssue | undefined {
  const { id, required, type } = question;
  const given: Readonly<Record<string, unknown>> = { ...answer };
  const part = ratingParts(survey, question, phase).find(one => given[one] === undefined);
  if (required && (part || !isAnswered(answer)))
    return { question: id, ...(part && { part }), code: 'required', expected: 'answer', received: undefined };
  const text = type === 'text' ? String(given.text ?? '') : '';
  const { maxLength = 2000 } = question as { readonly maxLength?: number };
  return text.length > maxLength
    ? { question: id, code: 'too-long', expected: maxLength, received: text.length }
    : undefined;
}
