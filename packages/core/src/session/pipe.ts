import { askedQuestions } from '../survey/asked-questions.ts';
import type { Answers } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { type WordsOptions, wordsOf } from './words-of.ts';

/** `{{question-id}}` in a text. */
export const pipes: RegExp = /\{\{([^{}]*)\}\}/g;

/**
 * A text with the words of earlier answers in it: `{{question-id}}` becomes what was answered, or nothing where nothing was. Of
 * a rating it is the number given last: the experience rather than the expectation. What a patient wrote is never looked at again.
 *
 * @param answers those to visible questions
 * @example
 * pipe(survey, { feel: { emotion: 'calm' } }, 'You said: {{feel}}.', words) // => 'You said: Calm.'
 */
export function pipe(survey: Survey, answers: Answers, text: string, words: WordsOptions): string {
  if (!text.includes('{{')) return text;
  const questions = askedQuestions(survey, 'both');
  return text.replace(pipes, (_, id: string) => {
    const question = questions.find(one => one.id === id);
    const answer = question && Object.hasOwn(answers, id) ? answers[id] : undefined;
    return (question && wordsOf(survey, question, answer, words).at(-1)?.words) ?? '';
  });
}
