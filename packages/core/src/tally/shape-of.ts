import { ratingParts } from '../survey/rating-parts.ts';
import type { RatingQuestion, Survey } from '../types/survey.ts';
import type { TallyShape } from '../types/tally.ts';

/** The questions that count towards a dimension. */
export const itemsOf = (survey: Survey): readonly RatingQuestion[] =>
  survey.questions.filter(
    (question): question is RatingQuestion => question.type === 'rating' && question.dimension !== undefined,
  );

/** What a Tally of this survey counts. Dimensions without an item that is asked on both sides have no gap and are left out. */
export function shapeOf(survey: Survey): TallyShape {
  const questions = itemsOf(survey);
  const isPaired = (question: RatingQuestion) => ratingParts(survey, question, 'both').length > 1;
  return {
    items: questions.map(({ id, scale, since }) => {
      const { min = 1, points } = survey.scales[scale]!;
      return { id, min, points, ...(since !== undefined && { since }) };
    }),
    dimensions: survey.dimensions
      .map(({ id, weight = 1 }) => ({
        id,
        weight,
        items: [...questions.keys()].filter(i => questions[i]!.dimension === id && isPaired(questions[i]!)),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
