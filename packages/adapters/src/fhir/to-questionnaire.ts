import type { Survey } from '@wellmet/core';
import { closedFields, contextChoices } from './choices.ts';
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
 * calculated items. What FHIR has no place for is left out: stages, owners, case rules, `since` and the thanks.
 *
 * @example
 * toQuestionnaire(survey).url; // => 'https://wellmet.github.io/fhir/Questionnaire/dental-visit'
 */
export const toQuestionnaire = (survey: Survey, options?: FhirOptions): Questionnaire => {
  const mapping = mappingOf(survey, options);
  const { version, locales, title, intro, context = [], questions, allocation, dimensions } = survey;
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl(mapping),
    version,
    language: locales[0]!,
    ...translated('title', title, locales),
    ...(intro && translated('description', intro, locales)),
    status: 'active',
    item: [
      ...context.map(key => ({
        linkId: contextLink(key.id),
        ...closedFields(mapping, key.name, contextChoices(mapping, key)),
        extension: [hidden],
      })),
      ...questions.map(question => questionItem(mapping, question)),
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
