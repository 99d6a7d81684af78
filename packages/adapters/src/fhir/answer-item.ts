import { type Answer, type Question, type RatingAnswer, ratingParts, type Text } from '@wellmet/core';
import { type Choices, optionChoices, ratingChoices } from './choices.ts';
import { partLink } from './links.ts';
import type { Mapping } from './options.ts';
import type { QuestionnaireResponseItem } from './types.ts';

/** A text in the language that was shown. */
export type Words = (text: Text) => string;

/** A closed item with what was chosen. */
export const chosenItem = (
  linkId: string,
  values: readonly unknown[],
  choices: Choices,
  words: Words,
): QuestionnaireResponseItem => ({
  linkId,
  answer: values.map(value => {
    const choice = choices.get(value);
    if (!choice)
      throw new RangeError(`${linkId}: expected one of ${[...choices.keys()].join(', ')}, got ${value}`);
    const { coding, text, weight } = choice;
    return { valueCoding: { ...(weight && { extension: [weight] }), ...coding, display: words(text) } };
  }),
});

/** The answer to one question. */
export const answerItem = (
  mapping: Mapping,
  question: Question,
  answer: Answer,
  words: Words,
): QuestionnaireResponseItem => {
  const { id } = question;
  const text = words(question.text);
  if ('text' in answer) return { linkId: id, text, answer: [{ valueString: answer.text }] };
  const choice = 'choice' in answer ? answer.choice : Object.values(answer).flat();
  if ('options' in question) {
    const item = chosenItem(id, choice, optionChoices(mapping, question), words);
    const own = 'choice' in answer && answer.other ? [{ valueString: answer.other }] : [];
    return { text, ...item, answer: [...(item.answer ?? []), ...own] };
  }
  if (question.type !== 'rating')
    return { linkId: id, text, answer: [{ valueBoolean: choice[0] === true || choice[0] === 'yes' }] };
  return {
    linkId: id,
    text,
    item: ratingParts(mapping.survey, question, 'both')
      .map(part => ({ part, value: (answer as RatingAnswer)[part] }))
      .filter(({ value }) => value !== undefined)
      .map(({ part, value }) => {
        const choices = ratingChoices(mapping, question as Question & { type: 'rating' }, part);
        return chosenItem(partLink(id, part), [value], choices, words);
      }),
  };
};
