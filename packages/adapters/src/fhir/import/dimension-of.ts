import { scoreLink } from '../links.ts';
import type { QuestionnaireItem } from '../types.ts';
import type { Draft } from './draft.ts';

const find = (items: readonly QuestionnaireItem[], link: string): QuestionnaireItem | undefined => {
  for (const item of items) {
    const found = item.linkId === link ? item : find(item.item ?? [], link);
    if (found) return found;
  }
  return undefined;
};

/** The dimension of a rating: the one it names, as `toQuestionnaire` writes it, else the nearest group around it. */
export const dimensionOf = (draft: Draft, around: readonly QuestionnaireItem[]): string | undefined => {
  const named = around.at(-1)?.code?.find(({ system }) => system?.endsWith('.dimension'))?.code;
  const group = named
    ? find(draft.questionnaire.item ?? [], scoreLink(named))
    : around.slice(0, -1).findLast(({ type }) => type === 'group');
  if (!group) return undefined;
  const known = draft.ids.get(group.linkId);
  if (known) return known;
  const id = draft.dimensionId(named ?? group.linkId);
  draft.ids.set(group.linkId, id);
  draft.dimensions.push({ id, name: draft.texts.read(group.text ?? group.linkId, group._text) });
  return id;
};
