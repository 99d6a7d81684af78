import type { Option, Question, Survey } from '@wellmet/core';

const types =
  'rating text emotion statement consent contact yes-no single-choice multiple-choice ranked-choice'.split(
    ' ',
  );

const designs = 'paired recalled direct experience tolerance'.split(' ');

const fits = ({ id, version, locales, design, questions, scales }: Survey) =>
  [id, version, locales[0]].every(one => typeof one === 'string') &&
  designs.includes(design) &&
  questions.every(
    (question: Question & { readonly options?: readonly Option[] }) =>
      types.includes(question.type) &&
      (question.type === 'rating'
        ? scales[question.scale]!.points < 12
        : !/n$|choice/.test(question.type) || question.options!.every(option => option.id)),
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
