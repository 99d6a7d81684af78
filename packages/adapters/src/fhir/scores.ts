import { ratingParts, type Survey } from '@wellmet/core';
import { expression, hidden, translated } from './extensions.ts';
import { quote } from './fhir-path.ts';
import { scoreLink, scoresLink } from './links.ts';
import type { QuestionnaireItem } from './types.ts';

/** Questions rated on both sides. "Does not apply" has no weight; some engines would ask a terminology server for it. */
const pairs = (ids: readonly string[]): string =>
  `%resource.item.where(linkId in (${ids.map(quote).join('|')}) and item.where(linkId.endsWith('.importance').not()).answer.value.where(code!='not-applicable').count()=2)`;

const parts = ['expectation', 'experience'] as const;

const sum = (ids: readonly string[], part: (typeof parts)[number]): string =>
  `${pairs(ids)}.item.where(linkId.endsWith('.${part}')).answer.value.weight().aggregate($this+$total,0)`;

/** The mean over a dimension's pairs; nothing when less than half of its items, rounded up, are pairs. */
const mean = (ids: readonly string[], total: string): string =>
  `iif(${pairs(ids)}.count()>=${Math.ceil(ids.length / 2)},(${total})/${pairs(ids)}.count(),{})`;

const gap = (ids: readonly string[]): string =>
  mean(ids, `${sum(ids, 'experience')}-${sum(ids, 'expectation')}`);

const score = (linkId: string, fhirPath: string): QuestionnaireItem => ({
  linkId,
  type: 'decimal',
  readOnly: true,
  extension: [expression('calculatedExpression', fhirPath)],
});

/**
 * Calculated items with the scores of the person who answers, hidden from that person: per dimension the means of
 * expectation and experience and their difference, then the mean gap over dimensions, equal and weighted. They follow the
 * rules of `report`. Empty for a survey without pairs.
 */
export const scoreItems = (survey: Survey): readonly QuestionnaireItem[] => {
  const dimensions = survey.dimensions
    .map(({ id, name, weight = 1 }) => ({
      link: scoreLink(id),
      name,
      weight,
      ids: survey.questions
        .filter(question => question.type === 'rating' && question.dimension === id)
        .filter(question => `${ratingParts(survey, question, 'both').slice(0, 2)}` === `${parts}`)
        .map(question => question.id),
    }))
    .filter(({ ids }) => ids.length);
  const overall = (weights: readonly number[]): string =>
    `(${dimensions.map(({ ids }, at) => `${gap(ids)}*${weights[at]}`).join('+')})/(${weights.join('+')})`;
  return dimensions.length
    ? [
        {
          linkId: scoresLink,
          type: 'group',
          extension: [hidden],
          item: [
            ...dimensions.map(({ link, name, ids }) => ({
              linkId: link,
              type: 'group',
              ...translated('text', name, survey.locales),
              item: [
                ...parts.map(part => score(`${link}.${part}`, mean(ids, sum(ids, part)))),
                score(`${link}.gap`, gap(ids)),
              ],
            })),
            score(`${scoresLink}gap`, overall(dimensions.map(() => 1))),
            score(`${scoresLink}weighted-gap`, overall(dimensions.map(({ weight }) => weight))),
          ],
        },
      ]
    : [];
};
