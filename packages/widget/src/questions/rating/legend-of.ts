import type { RatingPart, RatingQuestion } from '@wellmet/core';
import type { View } from '../../model/view.ts';

/** Beside a scale: whose turn it is, or that it is the patient's answer where nothing is compared. */
export function legendOf({ model, words }: View, { dimension }: RatingQuestion, part: RatingPart): string {
  const { survey, phase } = model.session;
  return !dimension || survey.design === 'experience'
    ? words.answer
    : words.part[part === 'experience' ? part : phase === 'both' ? 'recalled' : 'expectation'];
}
