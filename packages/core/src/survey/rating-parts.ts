import type { Phase, Question, RatingPart, RatingQuestion } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';
import { sidesOf } from './sides-of.ts';

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
  const [before, after] = sidesOf(survey, question);
  const parts: RatingPart[] = [];
  if (question.type !== 'rating') return parts;
  if (before && phase !== 'experience') parts.push(before);
  if (before === 'minimum' && phase !== 'experience') parts.push('desired');
  if (after && phase !== 'expectation') parts.push(after);
  if (after && phase !== 'expectation' && question.importance) parts.push('importance');
  return parts;
}
