import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue } from '../issue.ts';
import { textsOf } from './texts-of.ts';
import { unknown } from './unknown.ts';

/** Every text is given in every locale of the survey, and in no other; in easy language, too, where it has any. */
export function* texts(survey: Survey): Iterable<SchemaIssue> {
  const { locales } = survey;
  for (const place of textsOf(survey)) {
    const { easy, ...plain } = place.text;
    const variants = [
      { path: place.path, text: plain },
      ...(easy ? [{ path: [...place.path, 'easy'], text: easy }] : []),
    ];
    for (const { path, text } of variants) {
      for (const locale of locales) {
        if (Object.hasOwn(text, locale)) continue;
        yield { path: [...path, locale], message: message(`text in ${locale}`, 'nothing') };
      }
      for (const tag of Object.keys(text)) {
        if (locales.includes(tag)) continue;
        yield { path: [...path, tag], message: unknown('a locale of the survey', tag, locales) };
      }
    }
  }
}
