import type { Condition, LogicRule, Question, RatingPart, Survey } from '@wellmet/core';
import { itemOf, quote } from './fhir-path.ts';
import { contextLink, partLink } from './links.ts';

const hasCode = (link: string, code: string): string =>
  `${itemOf(link)}.answer.where(value.code=${quote(code)}).exists()`;

const ratingOf = (question: string, part: RatingPart): string =>
  `${itemOf(question)}.item.where(linkId=${quote(partLink(question, part))}).answer.value.code.toInteger()`;

const isBoolean = ({ questions }: Survey, id: string): boolean =>
  questions.some(({ id: own, type }) => own === id && (type === 'yes-no' || type === 'consent'));

/** A condition in FHIRPath. It yields true or false, never nothing, so that `not` means what it says. */
export const conditionPath = (survey: Survey, condition: Condition): string => {
  const pathOf = (inner: Condition) => conditionPath(survey, inner);
  if ('all' in condition) return `(${condition.all.map(pathOf).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(pathOf).join(' or ')})`;
  if ('not' in condition) return `${pathOf(condition.not)}.not()`;
  if ('context' in condition) return hasCode(contextLink(condition.context), condition.is);
  const { question } = condition;
  if ('includes' in condition)
    return isBoolean(survey, question)
      ? `${itemOf(question)}.answer.where(value=${condition.includes === 'yes'}).exists()`
      : hasCode(question, condition.includes);
  if ('answered' in condition)
    return `${itemOf(question)}.repeat($this|item).answer.${condition.answered ? 'exists' : 'empty'}()`;
  const { part } = condition;
  const value =
    part === 'gap'
      ? `${ratingOf(question, 'experience')}-${ratingOf(question, 'expectation')}`
      : ratingOf(question, part);
  return `iif(${value}${'atLeast' in condition ? `>=${condition.atLeast}` : `<=${condition.atMost}`},true,false)`;
};

const concerns = (rule: LogicRule, { id }: Question, { questions }: Survey): boolean => {
  if (rule.action !== 'end') return rule.questions.includes(id);
  const position = (of: string) => questions.findIndex(question => question.id === of);
  return position(id) > position(rule.after);
};

/** When a question is asked, in FHIRPath; `undefined` when it always is. */
export const enablePath = (survey: Survey, question: Question): string | undefined =>
  survey.logic
    ?.filter(rule => concerns(rule, question, survey))
    .map(({ action, when }) => conditionPath(survey, action === 'show' ? when : { not: when }))
    .join(' and ') || undefined;
