import { isOneSided, sidesOf } from '../survey/sides-of.ts';
import type { RatingQuestion } from '../types/question.ts';
import type { Scale, Survey } from '../types/survey.ts';
import type { Range, TallyShape } from '../types/tally.ts';

/** The questions that are rated. */
export const ratingsOf = (survey: Survey): readonly RatingQuestion[] =>
  survey.questions.filter((question): question is RatingQuestion => question.type === 'rating');

export const rangeOf = ({ min = 1, points }: Scale): Range => ({ min, points });

/** What a Tally of this survey counts. A dimension without an item that has all of its sides is left out. */
export function shapeOf(survey: Survey): TallyShape {
  const { design, dimensions, scales } = survey;
  const questions = ratingsOf(survey);
  return {
    design,
    items: questions.map(({ id, scale, since, ...question }) => ({
      id,
      ...(sidesOf(survey, question)[1] === 'disconfirmation'
        ? { min: -3, points: 7 }
        : rangeOf(scales[scale]!)),
      ...(since !== undefined && { since }),
    })),
    dimensions: dimensions
      .map(({ id, weight = 1 }) => ({
        id,
        weight,
        items: questions.flatMap((question, i) => {
          const [before, after] = sidesOf(survey, question);
          return question.dimension === id && after && (before || isOneSided(survey)) ? i : [];
        }),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
