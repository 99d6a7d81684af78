import type { Question, Stage } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';
import type { Text } from '../types/text.ts';

/** A part of the survey under one heading. */
export interface Section {
  readonly stage: Stage;
  readonly text: Text;
}

/**
 * The section that a page belongs to, by the stage of its first question; `undefined` where the survey has no heading for it.
 *
 * @example
 * sectionOf({ stages: { care: { en: 'Your care' } } }, [{ stage: 'care' }]).text.en // => 'Your care'
 */
export function sectionOf(
  { stages = {} }: Pick<Survey, 'stages'>,
  page: readonly Pick<Question, 'stage'>[],
): Section | undefined {
  const stage = page[0]?.stage;
  const text = stage && stages[stage];
  return text && { stage, text };
}
