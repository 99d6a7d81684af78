import { type Option, type RatingPart, type RatingQuestion, scaleValues, type Text } from '@wellmet/core';
import { translated, weight } from './extensions.ts';
import type { Mapping } from './options.ts';
import type { AnswerOption, Coding, Extension } from './types.ts';

/** One selectable answer: its code, what it is called, and its numeric value where it has one. */
export interface Choice {
  readonly coding: Coding;
  readonly text: Text;
  readonly weight?: Extension;
}

/** Selectable answers by what a Response holds for them: a value of the scale, `na`, or an option id. */
export type Choices = ReadonlyMap<unknown, Choice>;

/** FHIR's own code. It has no weight, so no score counts it. */
const notApplicable: Choice = {
  coding: { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-applicable' },
  text: { en: 'Not Applicable' },
};

/** The answers of one part of a rating question, lowest value first. The weight is the value as it is scored. */
export const ratingChoices = (
  { survey, base, release }: Mapping,
  { scale: key, reverse = false }: RatingQuestion,
  part: RatingPart,
): Choices => {
  const scale = survey.scales[key]!;
  const isDirect = part === 'disconfirmation';
  const values = scaleValues(isDirect ? { points: 7, min: -3 } : scale);
  const turns = !isDirect && part !== 'importance' && reverse !== (scale.direction === 'descending');
  const system = `${base}/CodeSystem/${isDirect ? part : `${survey.id}.${key}`}`;
  const choices = new Map<unknown, Choice>(
    values.map((value, step) => [
      value,
      {
        coding: { system, code: `${value}` },
        text: scale.labels[value] ?? { en: `${value}` },
        weight: weight(release, turns ? values.at(-1 - step)! : value),
      },
    ]),
  );
  return scale.notApplicable ? choices.set('na', notApplicable) : choices;
};

/** The options of a choice or emotion question, in order. */
export const optionChoices = (
  { survey, base }: Mapping,
  { id, options }: { readonly id: string; readonly options: readonly Option[] },
): Choices =>
  new Map(
    options.map(({ id: code, text }) => [
      code,
      { coding: { system: `${base}/CodeSystem/${survey.id}.${id}`, code }, text },
    ]),
  );

/** The fields of an item with a list: what is asked, its type, and what can be chosen; words of one's own as well where it is open. */
export const closedFields = (
  { release, survey: { locales } }: Mapping,
  prompt: Text,
  choices: Choices,
  isOpen = false,
): {
  readonly type: string;
  readonly answerConstraint?: 'optionsOnly' | 'optionsOrString';
  readonly text: string;
  readonly answerOption: readonly AnswerOption[];
} => ({
  ...translated('text', prompt, locales),
  ...(release === 'R4'
    ? { type: isOpen ? 'open-choice' : 'choice' }
    : { type: 'coding', answerConstraint: isOpen ? 'optionsOrString' : 'optionsOnly' }),
  answerOption: [...choices.values()].map(({ coding, text, weight: value }) => ({
    ...(value && { extension: [value] }),
    valueCoding: { ...coding, ...translated('display', text, locales) },
  })),
});
