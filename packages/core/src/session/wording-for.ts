import type { Question, Respondent } from '../types/question.ts';
import type { Text } from '../types/text.ts';

/**
 * The words of a question for whoever answers: `textFor` where it has some for them, otherwise `text`.
 *
 * @example
 * wordingFor({ text: { en: 'I felt safe' }, textFor: { carer: { en: 'They felt safe' } } }, 'carer').en // => 'They felt safe'
 */
export function wordingFor(
  { text, textFor = {} }: Pick<Question, 'text' | 'textFor'>,
  respondent: Respondent | undefined,
): Text {
  return (respondent && textFor[respondent]) ?? text;
}
