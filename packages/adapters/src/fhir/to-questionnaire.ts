import type { Survey } from '@wellmet/core';
import { closedFields, optionChoices } from './choices.ts';
import { contextKeys } from './context-keys.ts';
import { hidden, translated } from './extensions.ts';
import { contextLink, partLink } from './links.ts';
import { type FhirOptions, mappingOf, questionnaireUrl } from './options.ts';
import { questionItem } from './question-item.ts';
import { scoreItems } from './scores.ts';
import type { Questionnaire } from './types.ts';

/**
 * A Survey as a FHIR Questionnaire. A rating question becomes a group with one item per part, `<question>.expectation` and
 * `<question>.experience`; every point has its weight; texts in further languages stand in the translation extension;
 * show, skip and end rules become `enableWhenExpression`; context keys become hidden items; scores become hidden
 * calculated items. What FHIR has no place for is left out: stages, owners, case rules, `since`, the thanks, acknowledgements and
 * wordings for others than the patient; so are contact questions, as their answers are no part of a Response.
 *
 * @example
 * toQuestionnaire(survey).url; // => 'https://wellmet.github.io/fhir/Questionnaire/dental-visit'
 */
export const toQuestionnaire = (survey: Survey, options?: FhirOptions): Questionnaire => {
  const mapping = mappingOf(survey, options);
  const { version, locales, title, intro, questions, allocation, dimensions } = survey;
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl(mapping),
    version,
    language: locales[0]!,
    ...translated('title', title, locales),
    ...(intro && translated('description', intro, locales)),
    status: 'active',
    item: [
      ...contextKeys(survey).map(key => ({
        linkId: contextLink(key.id),
        ...closedFields(mapping, key.text, optionChoices(mapping, key)),
        extension: [hidden],
      })),
      // Contact details are never part of a Response.
      ...questions.filter(({ type }) => type !== 'contact').map(question => questionItem(mapping, question)),
      ...(allocation
        ? [
            {
              linkId: allocation.id,
              type: 'group',
              ...translated('text', allocation.text, locales),
              item: dimensions.map(({ id, name }) => ({
                linkId: partLink(allocation.id, id),
                type: 'integer',
                ...translated('text', name, locales),
              })),
            },
          ]
        : []),
      ...scoreItems(survey),
    ],
  };
};
