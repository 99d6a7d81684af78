import type { DeclaredQuestion, Design, LogicRule, RatingPart, Survey } from '@wellmet/core';
import { enableCondition } from './import/conditions.ts';
import { createDraft, type Draft, type Skipped } from './import/draft.ts';
import { idMaker } from './import/id-maker.ts';
import { readItem } from './import/read-item.ts';
import type { Questionnaire } from './types.ts';

export interface ImportedSurvey {
  readonly survey: Survey;
  /** What the Survey does not have of the Questionnaire: show it to whoever imports. */
  readonly skipped: readonly Skipped[];
}

const designOf = (parts: ReadonlySet<RatingPart>): Design => {
  if (parts.has('expectation')) return 'recalled';
  if (parts.has('minimum')) return 'tolerance';
  return parts.has('disconfirmation') ? 'direct' : 'experience';
};

const rulesOf = ({ conditional, answers, skipped }: Draft): readonly LogicRule[] =>
  conditional.flatMap(({ question, items }) =>
    items.flatMap((item): readonly LogicRule[] => {
      if (!item.enableWhen) return [];
      const when = enableCondition(item, answers);
      if (when) return [{ action: 'show', questions: [question], when }];
      skipped.push({
        linkId: item.linkId,
        reason: `${question} is always asked: its enableWhen has no counterpart`,
      });
      return [];
    }),
  );

const versionOf = (version = ''): string => {
  const [major = '1', minor = '0', patch = '0'] = version.match(/\d+/g) ?? [];
  return [major, minor, patch].map(Number).join('.');
};

/**
 * A FHIR Questionnaire (R4 or R5) as a Survey. Items whose options have consecutive numbers (`itemWeight`, `ordinalValue`
 * or integers) become ratings, other choices, booleans and texts become questions, groups become dimensions, `enableWhen`
 * becomes logic. Hold the result against `checkSurvey`, and read `skipped`: nothing is left out without a word.
 *
 * @example
 * fromQuestionnaire(toQuestionnaire(survey)).survey.id; // => 'dental-visit'
 */
export const fromQuestionnaire = (questionnaire: Questionnaire): ImportedSurvey => {
  const draft = createDraft(questionnaire);
  for (const item of questionnaire.item ?? []) readItem(draft, item);

  const { texts, scales, dimensions, parts, skipped, context } = draft;
  const design = designOf(new Set([...parts.values()].flat()));
  const isBefore = design === 'recalled' || design === 'tolerance';
  const questions = draft.questions.map((question): DeclaredQuestion => {
    const isAfter = parts.get(question.id)?.[0] === 'experience';
    return isBefore && isAfter ? { ...question, phases: ['experience'] } : question;
  });
  const logic = rulesOf(draft);
  const { id, name, url, title, description } = questionnaire;
  const survey: Survey = {
    id: idMaker()(url?.split('/').at(-1) || name || id || 'survey'),
    version: versionOf(questionnaire.version),
    locales: texts.locales,
    title: texts.read(title ?? name ?? 'Survey', questionnaire._title),
    ...(description && { intro: texts.read(description, questionnaire._description) }),
    design,
    scales,
    dimensions,
    questions,
    ...(logic.length && { logic }),
    ...(context.length && { context }),
  };
  return { survey, skipped };
};
