import { isAnswered, type Response, type Survey, textIn } from '@wellmet/core';
import { allocationItem } from './allocation-item.ts';
import { answerItem, chosenItem, type Words } from './answer-item.ts';
import { optionChoices } from './choices.ts';
import { contextKeys } from './context-keys.ts';
import { completionModeUrl } from './extensions.ts';
import { responseIdentifier } from './identifier.ts';
import { contextLink } from './links.ts';
import { type FhirOptions, mappingOf, questionnaireUrl } from './options.ts';
import type { QuestionnaireResponse } from './types.ts';

/**
 * A Response as a FHIR QuestionnaireResponse that answers `toQuestionnaire(survey)`, made with the same options. It has no
 * subject and no author: a Response holds no identity. The id becomes the identifier, the visit key the logical identifier
 * of the encounter, the channel the completion mode. A partial Response is `stopped`.
 *
 * @throws RangeError when it is not a Response of this survey: nothing is left out silently.
 * @example
 * toQuestionnaireResponse(response, survey).status; // => 'completed'
 */
export const toQuestionnaireResponse = (
  response: Response,
  survey: Survey,
  options?: FhirOptions,
): QuestionnaireResponse => {
  const mapping = mappingOf(survey, options);
  const { locale, answers, context = {}, visit } = response;
  const { questions, allocation } = survey;
  const keys = contextKeys(survey);
  const known = new Set([...questions, ...keys, ...(allocation ? [allocation] : [])].map(({ id }) => id));
  const stray = Object.keys({ ...answers, ...context }).find(id => !known.has(id));
  if (stray || response.survey !== survey.id)
    throw new RangeError(`expected a Response of ${survey.id}, got ${stray ?? response.survey}`);

  const words: Words = text => textIn(text, locale, survey.locales);
  const identifier = responseIdentifier(response.id);
  const item = [
    ...keys
      .filter(({ id }) => context[id])
      .map(key => chosenItem(contextLink(key.id), [context[key.id]], optionChoices(mapping, key), words)),
    ...questions
      .filter(({ id }) => isAnswered(answers[id]))
      .map(question => answerItem(mapping, question, answers[question.id]!, words)),
    ...allocationItem(survey, answers),
  ];
  return {
    resourceType: 'QuestionnaireResponse',
    language: locale,
    extension: [{ url: completionModeUrl, valueCodeableConcept: { text: response.channel } }],
    identifier: mapping.release === 'R4' ? identifier : [identifier],
    questionnaire: `${questionnaireUrl(mapping)}|${response.version}`,
    status: response.status === 'partial' ? 'stopped' : 'completed',
    ...(visit && { encounter: { identifier: { system: `${mapping.base}/visit`, value: visit } } }),
    authored: response.submittedAt,
    ...(item.length && { item }),
  };
};
