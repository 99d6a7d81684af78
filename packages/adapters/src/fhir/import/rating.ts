import type { RatingPart } from '@wellmet/core';
import { partLink } from '../links.ts';
import type { QuestionnaireItem } from '../types.ts';
import type { Draft } from './draft.ts';
import { type ImportedOption, optionsOf } from './options-of.ts';
import { type ImportedScale, scaleOf } from './scale-of.ts';

const allParts: readonly RatingPart[] = [
  'minimum',
  'desired',
  'expectation',
  'experience',
  'disconfirmation',
  'importance',
];

const scaleId = (draft: Draft, { scale }: ImportedScale): string => {
  const key = JSON.stringify(scale);
  const id = draft.ids.get(key) ?? `scale${Object.keys(draft.scales).length + 1}`;
  draft.ids.set(key, id);
  draft.scales[id] = scale;
  return id;
};

interface Part {
  readonly part: RatingPart;
  readonly item: QuestionnaireItem;
  readonly options: readonly ImportedOption[];
}

const readParts = (draft: Draft, question: string, parts: readonly Part[]) => {
  const read = parts.flatMap(part => {
    const scale = scaleOf(part.options);
    return scale ? [{ ...part, scale }] : [];
  });
  const [first] = read;
  if (!first || read.length < parts.length) return undefined;
  for (const { item, part, scale } of read)
    draft.answers.set(item.linkId, { question, part, values: scale.values });
  draft.parts.set(
    question,
    read.map(({ part }) => part),
  );
  const { reverse } = first.scale;
  return {
    type: 'rating',
    scale: scaleId(draft, first.scale),
    ...(reverse && { reverse }),
    ...(read.some(({ part }) => part === 'importance') && { importance: true }),
  } as const;
};

/** An item with options that form a scale is a rating of the experience. */
export const readRating = (
  draft: Draft,
  question: string,
  item: QuestionnaireItem,
  options: readonly ImportedOption[],
) => (item.repeats ? undefined : readParts(draft, question, [{ part: 'experience', item, options }]));

/** A group of `<link>.expectation`, `<link>.experience` and so on is one rating, as `toQuestionnaire` writes it. */
export const readPair = (draft: Draft, question: string, group: QuestionnaireItem) =>
  readParts(
    draft,
    question,
    allParts.flatMap(part => {
      const item = group.item?.find(({ linkId }) => linkId === partLink(group.linkId, part));
      const options = item && optionsOf(item, draft.questionnaire, draft.texts);
      return item && options ? [{ part, item, options }] : [];
    }),
  );
