import type { Survey, Text } from '../../types/survey.ts';
import { message, type Path, type SchemaIssue } from '../issue.ts';
import { unknown } from './unknown.ts';

/** Every text is given in every locale of the survey, and in no other. */
export function* texts(survey: Survey): Iterable<SchemaIssue> {
  const { locales } = survey;
  for (const { path, text } of textsOf(survey)) {
    for (const locale of locales) {
      if (Object.hasOwn(text, locale)) continue;
      yield { path: [...path, locale], message: message(`text in ${locale}`, 'nothing') };
    }
    for (const tag of Object.keys(text)) {
      if (locales.includes(tag)) continue;
      yield {
        path: [...path, tag],
        message: unknown('a locale of the survey', tag, locales),
      };
    }
  }
}

interface Place {
  readonly path: Path;
  readonly text: Text | undefined;
}

function textsOf({ title, intro, thanks, scales, dimensions, questions, allocation, context = [] }: Survey) {
  const places: readonly Place[] = [
    { path: ['title'], text: title },
    { path: ['intro'], text: intro },
    { path: ['thanks'], text: thanks },
    ...Object.entries(scales).flatMap(([id, { labels }]) =>
      Object.entries(labels).map(([value, text]) => ({ path: ['scales', id, 'labels', value], text })),
    ),
    ...dimensions.map(({ name }, i) => ({ path: ['dimensions', i, 'name'], text: name })),
    ...questions.flatMap((question, i) => [
      { path: ['questions', i, 'text'], text: question.text },
      { path: ['questions', i, 'hint'], text: question.hint },
      ...('options' in question ? question.options : []).map((option, j) => ({
        path: ['questions', i, 'options', j, 'text'],
        text: option.text,
      })),
    ]),
    { path: ['allocation', 'text'], text: allocation?.text },
    ...context.map(({ name }, i) => ({ path: ['context', i, 'name'], text: name })),
  ];
  return places.filter((place): place is Place & { readonly text: Text } => place.text !== undefined);
}
