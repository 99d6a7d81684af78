import { type Question, ratingParts, type Text } from '@wellmet/core';
import { closedFields, optionChoices, ratingChoices } from './choices.ts';
import { enablePath } from './enable-when.ts';
import { expression, translated } from './extensions.ts';
import { hintLink, partLink, typeSystem } from './links.ts';
import type { Mapping } from './options.ts';
import { partTexts } from './part-texts.ts';
import type { QuestionnaireItem } from './types.ts';

/** FHIR's types for what is neither a rating nor a list. */
const types: Partial<Readonly<Record<Question['type'], string>>> = {
  text: 'text',
  statement: 'display',
  'yes-no': 'boolean',
  consent: 'boolean',
};

/** Types that look like others in FHIR: their name stands beside them, so that an import knows them. */
const told: readonly string[] = ['consent', 'emotion', 'ranked-choice'];

const repeats = ({ type }: Question, isOpen: boolean): boolean =>
  // The patient's own words are an answer beside the option.
  isOpen || type === 'multiple-choice' || type === 'ranked-choice';

/** The hint of a question, as an item of its own that shows and asks nothing. */
const hintItem = (id: string, hint: Text, locales: readonly string[]): QuestionnaireItem => ({
  linkId: hintLink(id),
  type: 'display',
  ...translated('text', hint, locales),
});

/** One question. A rating becomes a group with an item for each of its parts. */
export const questionItem = (mapping: Mapping, question: Question): QuestionnaireItem => {
  const { survey, base, parts } = mapping;
  const { id, type, text, hint } = question;
  const required = question.required && { required: true };
  const enabled = enablePath(survey, question);
  const isOpen = 'options' in question && question.options.some(({ other }) => other === true);
  const item = [
    ...(hint ? [hintItem(id, hint, survey.locales)] : []),
    ...ratingParts(survey, question, 'both').map(part => ({
      linkId: partLink(id, part),
      ...closedFields(
        mapping,
        parts[part] ?? partTexts[part],
        ratingChoices(mapping, question as Question & { type: 'rating' }, part),
      ),
      ...required,
    })),
  ];
  return {
    linkId: id,
    ...('options' in question
      ? closedFields(mapping, text, optionChoices(mapping, question), isOpen)
      : { type: types[type] ?? 'group', ...translated('text', text, survey.locales) }),
    ...(type === 'text' && { maxLength: question.maxLength ?? 2000 }),
    ...((repeats(question, isOpen) || (type === 'emotion' && question.several)) && { repeats: true }),
    ...(type !== 'rating' && required),
    ...(type === 'rating' &&
      question.dimension && {
        code: [{ system: `${base}/CodeSystem/${survey.id}.dimension`, code: question.dimension }],
      }),
    ...(told.includes(type) && { code: [{ system: base + typeSystem, code: type }] }),
    ...(enabled && { extension: [expression('enableWhenExpression', enabled)] }),
    ...(item.length && { item }),
  };
};
