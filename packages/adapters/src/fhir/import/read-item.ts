import { type DeclaredQuestion, type Option, scaleValues } from '@wellmet/core';
import { hidden } from '../extensions.ts';
import { contextLink, typeSystem } from '../links.ts';
import type { QuestionnaireItem } from '../types.ts';
import { dimensionOf } from './dimension-of.ts';
import type { Draft } from './draft.ts';
import { idMaker } from './id-maker.ts';
import { type ImportedOption, optionsOf } from './options-of.ts';
import { readPair, readRating } from './rating.ts';

const isDisplay = ({ type }: QuestionnaireItem): boolean => type === 'display';

const isHidden = ({ readOnly, extension = [] }: QuestionnaireItem): boolean =>
  readOnly === true || extension.some(({ url, valueBoolean }) => url === hidden.url && valueBoolean);

/** Whether words of one's own are allowed beside the options. */
const isOpen = ({ type, answerConstraint }: QuestionnaireItem): boolean =>
  type === 'open-choice' || (type === 'coding' && /^optionsOr/.test(`${answerConstraint}`));

/** The type that `toQuestionnaire` wrote beside an item. */
const toldType = ({ code = [] }: QuestionnaireItem): string | undefined =>
  code.find(({ system }) => system?.endsWith(typeSystem))?.code;

/** The options as those of a question, with ids of a Survey; where their codes lead is remembered for conditions. */
const readOptions = (
  draft: Draft,
  item: QuestionnaireItem,
  question: string,
  options: readonly ImportedOption[],
): readonly Option[] => {
  const { linkId } = item;
  const makeId = idMaker();
  const read = options.map(({ code, text }) => ({ code, id: makeId(code), text }));
  draft.answers.set(linkId, { question, values: new Map(read.map(({ code, id }) => [code, id])) });
  const plain = read.map(({ id, text }): Option => ({ id, text }));
  if (!isOpen(item)) return plain;
  return plain.some(({ id }) => id === 'other')
    ? plain.map(option => (option.id === 'other' ? { ...option, other: true } : option))
    : [...plain, { id: makeId('other'), text: draft.texts.read('Other'), other: true }];
};

/** What the item asks, without what every question has; `undefined` when a Survey has no such question. */
const readKind = (draft: Draft, item: QuestionnaireItem, id: string) => {
  const { linkId, type, repeats, maxLength } = item;
  if (type === 'group') return readPair(draft, id, item);
  if (type === 'string' || type === 'text') {
    draft.answers.set(linkId, { question: id, values: new Map() });
    return { type: 'text', ...(maxLength && { maxLength }) } as const;
  }
  if (type === 'display') return { type: 'statement' } as const;
  const told = toldType(item);
  if (type === 'boolean') {
    const values = new Map([
      ['true', 'yes'],
      ['false', 'no'],
    ]);
    draft.answers.set(linkId, { question: id, values });
    return { type: told === 'consent' ? 'consent' : 'yes-no' } as const;
  }
  const options = optionsOf(item, draft.questionnaire, draft.texts);
  if (!options?.length) return;
  const rating = told || isOpen(item) ? undefined : readRating(draft, id, item, options);
  if (rating) return rating;
  const list = readOptions(draft, item, id, options);
  if (told === 'emotion')
    return { type: 'emotion', options: list, ...(repeats && { several: true }) } as const;
  if (told === 'ranked-choice') return { type: 'ranked-choice', options: list } as const;
  // Of an open list the words are an answer of their own, so it may repeat without being a choice of several.
  return { type: repeats && !isOpen(item) ? 'multiple-choice' : 'single-choice', options: list } as const;
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
    // What stands below a question and is no part of it is asked after it.
    for (const child of children)
      if (child !== hint && !draft.answers.has(child.linkId)) readItem(draft, child, around);
    return;
  }
  if (type !== 'group') skip(`no question of a Survey has the type ${type} without options`);
  for (const child of children) readItem(draft, child, around);
};
