import type { Design, Phase, Question, RatingPart, RatingQuestion, Survey } from '../types/survey.ts';

const askedBefore: Readonly<Record<Design, readonly RatingPart[]>> = {
  paired: ['expectation'],
  recalled: ['expectation'],
  tolerance: ['minimum', 'desired'],
  direct: [],
  experience: [],
};

/**
 * What a rating question asks for in a phase, in the order it is asked. Empty when the survey's design asks nothing of
 * it then, and for a question that is not a rating.
 *
 * @example
 * ratingParts({ design: 'paired' }, { type: 'rating' }, 'both') // => ['expectation', 'experience']
 */
export function ratingParts(
  survey: Pick<Survey, 'design'>,
  question: Pick<Question, 'type' | 'phases'> & Pick<RatingQuestion, 'dimension' | 'importance'>,
  phase: Phase | 'both',
): readonly RatingPart[] {
  const asks = (moment: Phase) =>
    question.type === 'rating' &&
    (phase === 'both' || phase === moment) &&
    (question.phases ?? [moment]).includes(moment);
  const isItem = question.dimension !== undefined;
  const after: RatingPart = survey.design === 'direct' && isItem ? 'disconfirmation' : 'experience';
  return [
    ...(asks('expectation') ? askedBefore[survey.design] : []),
    ...(asks('experience') ? [after] : []),
    ...(asks('experience') && question.importance ? (['importance'] as const) : []),
  ];
}
