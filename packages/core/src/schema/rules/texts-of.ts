import type { DeclaredQuestion } from '../../types/question.ts';
import type { Survey } from '../../types/survey.ts';
import type { Text } from '../../types/text.ts';
import type { Path } from '../issue.ts';

/** A text and where it stands. */
export interface TextPlace {
  readonly path: Path;
  readonly text: Text;
}

interface Place {
  readonly path: Path;
  readonly text: Text | undefined;
}

/** Texts in an object, one per key. */
const keyed = (texts: Readonly<Record<string, Text | undefined>> | undefined, at: Path): readonly Place[] =>
  Object.entries(texts ?? {}).map(([key, text]) => ({ path: [...at, key], text }));

/** The texts of a list of things. */
const listed = (things: readonly { readonly text: Text }[], at: Path): readonly Place[] =>
  things.map(({ text }, i) => ({ path: [...at, i, 'text'], text }));

const given = (places: readonly Place[]): readonly TextPlace[] =>
  places.filter((place): place is TextPlace => place.text !== undefined);

/** Every text of one question. */
export const textsOfQuestion = (question: DeclaredQuestion, at: Path): readonly TextPlace[] =>
  given([
    { path: [...at, 'text'], text: question.text },
    ...keyed(question.textFor, [...at, 'textFor']),
    { path: [...at, 'hint'], text: question.hint },
    ...listed('options' in question ? question.options : [], [...at, 'options']),
    { path: [...at, 'consent'], text: 'consent' in question ? question.consent : undefined },
  ]);

/** Every text of a survey, in the order of its fields. */
export function textsOf(survey: Survey): readonly TextPlace[] {
  const { scales, dimensions, questions, respondent, acknowledgements = [], context = [] } = survey;
  return given([
    { path: ['title'], text: survey.title },
    { path: ['intro'], text: survey.intro },
    { path: ['thanks'], text: survey.thanks },
    ...keyed(survey.thanksFor, ['thanksFor']),
    { path: ['urgent'], text: survey.urgent },
    { path: ['review'], text: survey.review },
    ...Object.entries(scales).flatMap(([id, { labels }]) => keyed(labels, ['scales', id, 'labels'])),
    ...dimensions.map(({ name }, i) => ({ path: ['dimensions', i, 'name'], text: name })),
    ...questions.flatMap((question, i) => textsOfQuestion(question, ['questions', i])),
    ...keyed(survey.stages, ['stages']),
    { path: ['respondent', 'text'], text: respondent?.text },
    ...listed(respondent?.options ?? [], ['respondent', 'options']),
    ...listed(acknowledgements, ['acknowledgements']),
    { path: ['allocation', 'text'], text: survey.allocation?.text },
    ...context.map(({ name }, i) => ({ path: ['context', i, 'name'], text: name })),
  ]);
}
