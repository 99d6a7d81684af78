import type { Phase, Question, Survey } from '../types/survey.ts';
import { ratingParts } from './rating-parts.ts';

/** The questions that belong to a phase, before any show, skip or end rule is looked at. */
export function askedQuestions(survey: Survey, phase: Phase | 'both'): readonly Question[] {
  return survey.questions.filter(question =>
    question.type === 'rating'
      ? ratingParts(survey, question, phase).length > 0
      : phase === 'both' || (question.phases ?? [phase]).includes(phase),
  );
}
