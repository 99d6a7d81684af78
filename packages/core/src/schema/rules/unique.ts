import type { Survey } from '../../types/survey.ts';
import { message, type Path, type SchemaIssue, shown } from '../issue.ts';

/** Whatever is looked up by name has a name of its own. */
export function* unique(survey: Survey): Iterable<SchemaIssue> {
  yield* repeated(survey.locales, ['locales']);
  yield* repeatedIds(survey.dimensions, ['dimensions']);
  yield* repeatedIds(survey.questions, ['questions']);
  if (survey.questions.some(({ id }) => id === survey.allocation?.id)) {
    const id = shown(survey.allocation?.id);
    yield { path: ['allocation', 'id'], message: message('an id that no question has', id) };
  }
  for (const [i, question] of survey.questions.entries()) {
    if ('options' in question) yield* repeatedIds(question.options, ['questions', i, 'options']);
    if ('fields' in question) yield* repeated(question.fields, ['questions', i, 'fields']);
    yield* repeated(question.phases ?? [], ['questions', i, 'phases']);
  }
  for (const [i, rule] of (survey.logic ?? []).entries()) {
    if (rule.action !== 'end') yield* repeated(rule.questions, ['logic', i, 'questions']);
  }
  yield* repeatedIds(survey.cases ?? [], ['cases']);
  yield* repeatedIds(survey.context ?? [], ['context']);
  yield* repeatedIds(survey.acknowledgements ?? [], ['acknowledgements']);
  yield* repeatedIds(survey.respondent?.options ?? [], ['respondent', 'options']);
  yield* repeated(survey.sampling?.core ?? [], ['sampling', 'core']);
  const own = (survey.context ?? []).findIndex(({ id }) => id === 'respondent');
  if (survey.respondent && own >= 0) {
    const path = ['context', own, 'id'];
    yield { path, message: message('an id that stands for something else', '"respondent"') };
  }
  for (const [i, { values }] of (survey.context ?? []).entries()) {
    yield* repeated(values, ['context', i, 'values']);
  }
}

const repeatedIds = (named: readonly { readonly id: string }[], at: Path) =>
  repeated(
    named.map(({ id }) => id),
    at,
    ['id'],
  );

function* repeated(names: readonly string[], at: Path, below: Path = []): Iterable<SchemaIssue> {
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) === i) continue;
    yield {
      path: [...at, i, ...below],
      message: message(`${shown(name)} once in ${at.at(-1)}`, 'it again'),
    };
  }
}
