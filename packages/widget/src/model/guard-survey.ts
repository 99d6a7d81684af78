import type { ChoiceQuestion, Question, Survey } from '@wellmet/core';

const types = ['rating', 'single-choice', 'multiple-choice', 'text', 'emotion'];

const fits = ({ id, version, locales, design, questions, scales }: Survey) =>
  [id, version, locales[0]].every(one => typeof one === 'string') &&
  ['paired', 'recalled', 'experience'].includes(design) &&
  questions.every(
    (question: Question) =>
      types.includes(question.type) &&
      (question.type === 'rating'
        ? scales[question.scale]!.points < 12
        : question.type === 'text' || (question as ChoiceQuestion).options.every(option => option.id)),
  );

/**
 * Looks whether a value can be shown as a survey. Surveys are checked in full when they are published; this keeps a wrong
 * file, or a survey made for a later version, from being shown in part.
 *
 * @throws Error when it cannot.
 */
export function guardSurvey(value: unknown): Survey {
  try {
    if (fits(value as Survey)) return value as Survey;
  } catch {
    // Some part that everything is read from is missing: the same as one that does not fit.
  }
  throw new Error('survey: expected one that `wellmet check` accepts and this version can show');
}
