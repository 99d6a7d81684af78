import { optionsOf } from '../survey/options-of.ts';
import { textIn } from '../survey/text-in.ts';
import type { Question, RatingPart } from '../types/question.ts';
import type { Answer } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import type { Text } from '../types/text.ts';

/** How answers are put into words: the language shown, and the words that stand in no survey. */
export interface WordsOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  /** Writes a number; its decimal digits unless given. */
  readonly number?: (value: number) => string;
  /** Prefers easy language. */
  readonly easy?: boolean;
}

/** One part of an answer in words; `part` where the question is a rating. */
export interface AnswerWords {
  readonly part?: RatingPart;
  readonly words: string;
}

/**
 * An answer in the words that the patient chose it by: texts of options, yes or no, numbers, the patient's own text. A ranking is
 * told in its order. Empty where nothing was given.
 *
 * @example
 * wordsOf(survey, survey.questions[8], { emotion: 'calm' }, words) // => [{ words: 'Calm' }]
 */
export function wordsOf(
  survey: Survey,
  question: Question,
  answer: Answer | undefined,
  { locale, yes, no, notApplicable, number = String, easy = false }: WordsOptions,
): readonly AnswerWords[] {
  const text = (words: Text | undefined) => textIn(words, locale, survey.locales, easy);
  const list = (words: readonly string[]) =>
    words.length > 0 ? [{ words: new Intl.ListFormat(locale, { type: 'unit' }).format(words) }] : [];
  if (!answer) return [];
  if ('text' in answer) return list([answer.text.trim()].filter(Boolean));
  if ('consent' in answer) return list([answer.consent ? yes : no]);
  if ('points' in answer)
    return list(
      survey.dimensions
        .filter(({ id }) => answer.points[id])
        .map(({ id, name }) => `${text(name)} ${number(answer.points[id]!)}`),
    );
  if ('choice' in answer || 'emotion' in answer) {
    const fixed: Readonly<Record<string, string>> = question.type === 'yes-no' ? { yes, no } : {};
    const own = 'choice' in answer ? answer.other?.trim() : undefined;
    const options = optionsOf(question);
    return list(
      ['choice' in answer ? answer.choice : answer.emotion].flat().map(id => {
        const option = options.find(one => one.id === id);
        return fixed[id] ?? ((option?.other && own) || text(option?.text));
      }),
    );
  }
  return Object.entries(answer).map(([part, value]) => ({
    part: part as RatingPart,
    words: value === 'na' ? notApplicable : number(value),
  }));
}
