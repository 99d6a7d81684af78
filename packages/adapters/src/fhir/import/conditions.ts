import type { Condition, RatingPart } from '@wellmet/core';
import type { EnableWhen, QuestionnaireItem } from '../types.ts';

/** Where the answer to an item is found in a Response. */
export interface ImportedAnswer {
  readonly question: string;
  readonly part?: RatingPart;
  /** Option id or scale value of each code. */
  readonly values: ReadonlyMap<string, string | number>;
}

const codeOf = (when: EnableWhen): string | undefined =>
  when.answerCoding?.code ??
  when.answerBoolean?.toString() ??
  when.answerInteger?.toString() ??
  when.answerString;

const conditionOf = (
  when: EnableWhen,
  answers: ReadonlyMap<string, ImportedAnswer>,
): Condition | undefined => {
  const answer = answers.get(when.question);
  if (!answer) return;
  const { question, part, values } = answer;
  const { operator } = when;
  if (operator === 'exists') return { question, answered: when.answerBoolean ?? true };
  if (operator === '!=') {
    const not = conditionOf({ ...when, operator: '=' }, answers);
    return not && { not };
  }
  const value = values.get(codeOf(when) ?? '');
  if (typeof value === 'string') return operator === '=' ? { question, includes: value } : undefined;
  if (value === undefined || !part) return;
  const atLeast = (least: number) => ({ question, part, atLeast: least });
  const atMost = (most: number) => ({ question, part, atMost: most });
  if (operator === '=') return { all: [atLeast(value), atMost(value)] };
  if (operator === '>') return atLeast(value + 1);
  if (operator === '>=') return atLeast(value);
  if (operator === '<') return atMost(value - 1);
  return operator === '<=' ? atMost(value) : undefined;
};

/** The condition of an item's `enableWhen`; `undefined` when a part of it has no counterpart. */
export const enableCondition = (
  { enableWhen = [], enableBehavior }: QuestionnaireItem,
  answers: ReadonlyMap<string, ImportedAnswer>,
): Condition | undefined => {
  const conditions = enableWhen.flatMap(when => conditionOf(when, answers) ?? []);
  if (conditions.length < enableWhen.length) return;
  if (conditions.length === 1) return conditions[0];
  return enableBehavior === 'any' ? { any: conditions } : { all: conditions };
};
