import type { AllocationQuestion, Phase, Question } from '../types/question.ts';
import type { Allocation, Survey } from '../types/survey.ts';
import { ratingParts } from './rating-parts.ts';

const asked = (allocation: Allocation): AllocationQuestion => ({
  ...allocation,
  type: 'allocation',
  stage: 'after',
  phases: ['experience'],
});

/** The questions that belong to a phase, before any show, skip or end rule is looked at. Last comes the split of 100 points. */
export function askedQuestions(
  { questions, allocation, design }: Survey,
  phase: Phase | 'both',
): readonly Question[] {
  return [...questions, ...(allocation ? [asked(allocation)] : [])].filter(question =>
    question.type === 'rating'
      ? ratingParts({ design }, question, phase).length > 0
      : phase === 'both' || (question.phases ?? [phase]).includes(phase),
  );
}
