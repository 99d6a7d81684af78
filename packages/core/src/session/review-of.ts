import { askedQuestions } from '../survey/asked-questions.ts';
import { isAnswered } from '../survey/is-answered.ts';
import type { Question } from '../types/question.ts';
import type { Answer, Answers } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { type AnswerWords, type WordsOptions, wordsOf } from './words-of.ts';

/** One question that was answered, as it is said back. */
export interface ReviewEntry {
  readonly question: Question;
  /** What was asked, in words. */
  readonly text: string;
  readonly answer: Answer;
  /** What was answered, in words: one entry, or one per part of a rating. */
  readonly parts: readonly AnswerWords[];
}

/**
 * What was understood, in the order in which it was asked.
 *
 * @param answers those to visible questions
 * @param textOf the words of a question
 * @example
 * reviewOf(survey, { feel: { emotion: 'calm' } }, words, ({ text }) => text.en)[0].parts // => [{ words: 'Calm' }]
 */
export function reviewOf(
  survey: Survey,
  answers: Answers,
  words: WordsOptions,
  textOf: (question: Question) => string,
): readonly ReviewEntry[] {
  return askedQuestions(survey, 'both').flatMap(question => {
    const answer = answers[question.id];
    if (!isAnswered(answer)) return [];
    return [{ question, text: textOf(question), answer, parts: wordsOf(survey, question, answer, words) }];
  });
}
