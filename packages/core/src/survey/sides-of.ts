import type { Phase, Question, RatingPart, RatingQuestion } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';

/** The two sides of a pair, in their order everywhere. */
export const phases: readonly Phase[] = ['expectation', 'experience'];

/** True where the survey's design asks for one side only, so that every answer is complete by itself. */
export const isOneSided = ({ design }: Pick<Survey, 'design'>): boolean =>
  design === 'direct' || design === 'experience';

/** The two parts of a rating that are compared, before and after; undefined where the question or the design does not ask. */
export function sidesOf(
  survey: Pick<Survey, 'design'>,
  { dimension, phases }: Pick<Question, 'phases'> & Pick<RatingQuestion, 'dimension'>,
): readonly [before: RatingPart | undefined, after: RatingPart | undefined] {
  const asks = (phase: Phase) => !phases || phases.includes(phase);
  const before = survey.design === 'tolerance' ? 'minimum' : 'expectation';
  const after = survey.design === 'direct' && dimension !== undefined ? 'disconfirmation' : 'experience';
  return [
    asks('expectation') && !isOneSided(survey) ? before : undefined,
    asks('experience') ? after : undefined,
  ];
}
