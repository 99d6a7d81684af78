import type { AllocationAnswer, Question, Text } from '@wellmet/core';
import { textIn } from '@wellmet/core';
import { createSession, type FullSession, seedOf, verdictOf } from '@wellmet/core/session';
import { wordsOptions } from './components/words-options.ts';
import type { View } from './model/view.ts';
import type { MoreModule } from './more-module.ts';
import { AllocationField } from './questions/allocation/allocation-field.tsx';
import { pointsWords, sumOf } from './questions/allocation/points-words.ts';
import { ConsentField } from './questions/consent/consent-field.tsx';
import { ContactField } from './questions/contact/contact-field.tsx';
import type { Field } from './questions/question-props.ts';
import { RankedChoiceField } from './questions/ranked-choice/ranked-choice-field.tsx';
import { YesNoField } from './questions/yes-no/yes-no-field.tsx';

export { leave, stateOf, underPage } from './components/acknowledgements.tsx';
export { insteadOfPage } from './components/instead-of-page.tsx';
export { enMore } from './locales/en-more.ts';
export { otherField } from './questions/choice/other-field.tsx';
export { contactIssues as check, sendContacts as sendApart } from './questions/contact/contact-details.ts';
export { rareScale } from './questions/rare-rating/rare-scale.ts';
export { css } from './styles/more.css.ts';

export const fields: MoreModule['fields'] = {
  'ranked-choice': RankedChoiceField as Field,
  'yes-no': YesNoField as Field,
  consent: ConsentField as Field,
  contact: ContactField as Field,
  allocation: AllocationField as Field,
  statement: (() => null) as unknown as Field,
};

/** What is left to chance follows from the visit, so that both sides of it are asked the same. */
export const startSession: MoreModule['startSession'] = (survey, options) =>
  createSession(survey, {
    ...options,
    seed: options.visit ? seedOf(options.visit) : crypto.getRandomValues(new Uint32Array(1))[0]!,
  });

export const text: MoreModule['text'] = (view, words) => {
  const { survey, locale, textOf } = view.model.session as FullSession;
  return textOf
    ? textOf(words, wordsOptions(view))
    : textIn(words, locale, survey.locales, view.model.wishes.value.easy);
};

export const wordingOf = ({ session }: View['model'], question: Question): Text =>
  (session as Partial<FullSession>).wordingOf?.(question) ?? question.text;

export const partOf: MoreModule['partOf'] = ({ model }, question) => {
  if (question.type !== 'rating') return question.type === 'statement' ? 'statement' : '';
  const { dimensions } = model.session.survey;
  return dimensions.some(({ id, display }) => id === question.dimension && display === 'grid') ? 'grid' : '';
};

export const lead: MoreModule['lead'] = ({ model, more }) => {
  const { survey, phase } = model.session;
  if (survey.design === 'direct') return more!.compared;
  return survey.design === 'tolerance' && phase !== 'experience' ? more!.ask[phase] : undefined;
};

export const thanks: MoreModule['thanks'] = ({ model }) => {
  const { survey, answers } = model.session;
  const verdict = verdictOf(survey, { answers });
  return (verdict && survey.thanksFor?.[verdict]) ?? survey.thanks;
};

export const wordsFor: MoreModule['wordsFor'] = (view, { question, expected }) => {
  const { survey, answers } = view.model.session;
  const { points } = (answers[question] ?? {}) as Partial<AllocationAnswer>;
  if (points && sumOf(points) !== 100) return pointsWords(view, 100 - sumOf(points));
  const asked = survey.questions.find(({ id }) => id === question);
  if (asked?.type !== 'contact') return undefined;
  return view.more!.contact[expected === 'consent' ? 'needsConsent' : 'needsReach'];
};
