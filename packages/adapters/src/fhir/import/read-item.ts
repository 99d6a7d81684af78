import { type DeclaredQuestion, type Option, scaleValues } from '@wellmet/core';
import { hidden } from '../extensions.ts';
import { contextLink } from '../links.ts';
import type { QuestionnaireItem } from '../types.ts';
import { dimensionOf } from './dimension-of.ts';
import type { Draft } from './draft.ts';
import { idMaker } from './id-maker.ts';
import { type ImportedOption, optionsOf } from './options-of.ts';
import { readPair, readRating } from './rating.ts';

const isDisplay = ({ type }: QuestionnaireItem): boolean => type === 'display';

const isHidden = ({ readOnly, extension = [] }: QuestionnaireItem): boolean =>
  readOnly === true || extension.some(({ url, valueBoolean }) => url === hidden.url && valueBoolean);

/** The options as those of a question, with ids of a Survey; where their codes lead is remembered for conditions. */
const readOptions = (
  draft: Draft,
  { linkId }: QuestionnaireItem,
  question: string,
  options: readonly ImportedOption[],
): readonly Option[] => {
  const makeId = idMaker();
  const read = options.map(({ code, text }) => ({ code, id: makeId(code), text }));
  draft.answers.set(linkId, { question, values: new Map(read.map(({ code, id }) => [code, id])) });
  return read.map(({ id, text }) => ({ id, text }));
};

/** What the item asks, without what every question has; `undefined` when a Survey has no such question. */
const readKind = (draft: Draft, item: QuestionnaireItem, id: string) => {
  const { linkId, type, repeats, maxLength } = item;
  const { read } = draft.texts;
  if (type === 'group') return readPair(draft, id, item);
  if (type === 'string' || type === 'text') {
    draft.answers.set(linkId, { question: id, values: new Map() });
    return { type: 'text', ...(maxLength && { maxLength }) } as const;
  }
  const options =
    type === 'boolean'
      ? [
          { code: 'true', text: read('Yes'), weight: undefined },
          { code: 'false', text: read('No'), weight: undefined },
        ]
      : optionsOf(item, draft.questionnaire, draft.texts);
  if (!options?.length) return;
  return (
    readRating(draft, id, item, options) ??
    ({
      type: repeats ? 'multiple-choice' : 'single-choice',
      options: readOptions(draft, item, id, options),
    } as const)
  );
};

const readContext = (draft: Draft, item: QuestionnaireItem): boolean => {
  const options = optionsOf(item, draft.questionnaire, draft.texts);
  if (!item.linkId.startsWith(contextLink('')) || !options) return false;
  draft.context.push({
    id: item.linkId.slice(contextLink('').length),
    name: draft.texts.read(item.text ?? item.linkId, item._text),
    values: options.map(({ code }) => code),
  });
  return true;
};

/** The items that are scored share the values of their scale: those of the first rating. */
const hasValuesOfItems = ({ scales }: Draft, scale: string): boolean => {
  const values = (id: string) => String(scaleValues(scales[id]!));
  return values(scale) === values(Object.keys(scales)[0]!);
};

/** Reads an item and those within it into the draft; `within` are the groups around it. */
export const readItem = (
  draft: Draft,
  item: QuestionnaireItem,
  within: readonly QuestionnaireItem[] = [],
): void => {
  const { linkId, type, text = linkId, _text, item: children = [], required, extension = [] } = item;
  const skip = (reason: string) => void draft.skipped.push({ linkId, reason });
  if (isHidden(item)) {
    if (!readContext(draft, item)) skip('it is hidden or calculated');
    return;
  }
  if (isDisplay(item)) {
    skip('it asks nothing');
    return;
  }
  if (extension.some(({ url }) => url.endsWith('enableWhenExpression')))
    skip('it is always asked: its enableWhenExpression is not read');

  const around = [...within, item];
  const id = draft.questionId(linkId);
  const kind = readKind(draft, item, id);
  if (kind) {
    // What is shown within a question is its hint.
    const hint = children.find(isDisplay);
    const counts = kind.type === 'rating' && hasValuesOfItems(draft, kind.scale);
    if (kind.type === 'rating' && !counts && within.length)
      skip('it counts towards no score: other ratings have other values');
    const dimension = counts && dimensionOf(draft, around);
    draft.questions.push({
      id,
      ...kind,
      ...(dimension && { dimension }),
      stage: 'care',
      text: draft.texts.read(text, _text),
      ...(hint?.text && { hint: draft.texts.read(hint.text, hint._text) }),
      ...((required ?? (kind.type === 'rating' && children.some(child => child.required))) && {
        required: true,
      }),
    } as DeclaredQuestion);
    if (around.some(({ enableWhen }) => enableWhen)) draft.conditional.push({ question: id, items: around });
    return;
  }
  if (type !== 'group') skip(`no question of a Survey has the type ${type} without options`);
  for (const child of children) readItem(draft, child, around);
};
