import { ratingParts } from '../survey/rating-parts.ts';
import type { RatingQuestion, Scale, Survey } from '../types/survey.ts';
import type { Range, TallyShape } from '../types/tally.ts';

/** The questions that are rated. */
export const ratingsOf = (survey: Survey): readonly RatingQuestion[] =>
  survey.questions.filter((question): question is RatingQuestion => question.type === 'rating');

export const rangeOf = ({ min = 1, points }: Scale): Range => ({ min, points });

/** True where the survey's design asks for one side only, so that every answer is complete by itself. */
export const isOneSided = ({ design }: Pick<Survey, 'design'>): boolean =>
  design === 'direct' || design === 'experience';

/** What a Tally of this survey counts. A dimension without an item that has all of its sides is left out. */
export function shapeOf(survey: Survey): TallyShape {
  const { design, dimensions, scales } = survey;
  const questions = ratingsOf(survey);
  const partsOf = (question: Partial<RatingQuestion>) =>
    ratingParts(survey, { ...question, type: 'rating', importance: false }, 'both');
  const whole = partsOf({ dimension: '' }).length;
  return {
    design,
    items: questions.map(({ id, scale, since, ...question }) => ({
      id,
      ...(partsOf(question)[0] === 'disconfirmation' ? { min: -3, points: 7 } : rangeOf(scales[scale]!)),
      ...(since !== undefined && { since }),
    })),
    dimensions: dimensions
      .map(({ id, weight = 1 }) => ({
        id,
        weight,
        items: questions.flatMap((question, i) =>
          question.dimension === id && partsOf(question).length === whole ? i : [],
        ),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
