import type { Phase, Question } from '../types/question.ts';
import type { Answer } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { AnswerIssue, AnswerIssueCode } from './answer-issue.ts';
import { isAnswered } from './is-answered.ts';
import { ratingParts } from './rating-parts.ts';

/**
 * What keeps a page from being left: a required answer or part of one that is missing, a text that is too long, or points
 * that do not sum to 100. That the answer fits its question at all is for `checkAnswer`, which a browser that shows the
 * question does not need.
 */
export function findUnfinished(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  phase: Phase | 'both',
): AnswerIssue | undefined {
  const { id, required, type } = question;
  const issue = (code: AnswerIssueCode, expected: string | number, received?: unknown): AnswerIssue => ({
    question: id,
    code,
    expected,
    received,
  });
  const { text = '', points, consent, ...given }: Readonly<Record<string, unknown>> = { ...answer };
  const part = ratingParts(survey, question, phase).find(one => given[one] === undefined);
  if (required && (part || !isAnswered(answer) || consent === false))
    return { ...issue('required', 'answer'), ...(part && { part }) };
  const { maxLength = 2000 } = question as { readonly maxLength?: number };
  const { length } = String(text);
  if (type === 'text' && length > maxLength) return issue('too-long', maxLength, length);
  const sum = Object.values({ ...(points as object) }).reduce((total: number, one) => total + Number(one), 0);
  return points && sum !== 100 ? issue('not-100', 100, sum) : undefined;
}
