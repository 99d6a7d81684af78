import type { Imported, Note } from '../imported.ts';
import { localeTag } from '../locale-tag.ts';
import { createTexts } from '../texts.ts';
import { surveyJsDialect } from './dialect.ts';
import { type Json, listOf, localesIn, objectOf, stringOf } from './element.ts';
import { readElements } from './read-element.ts';
import { type Reading, textOf } from './shape.ts';

const knownKeys = ['title', 'description', 'pages', 'elements', 'questions', 'completedHtml', 'locale'];
const pageKeys = ['name', 'title', 'description', 'elements', 'questions', 'visibleIf'];

/**
 * A survey of SurveyJS, as its designer saves it. https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey
 *
 * @param ratings names of choices and matrices that are scales from lowest to highest
 */
export function readSurveyJs(json: Json, ratings: ReadonlySet<string>): Imported {
  const notes: Note[] = [];
  const first = localeTag(stringOf(json.locale) || 'en');
  const others = [...localesIn(json)].filter(locale => locale !== 'default').map(localeTag);
  const locales = [...new Set([first, ...others])];
  const reading: Reading = { texts: createTexts(locales, notes), notes, tagOf: localeTag, ratings };
  for (const key of Object.keys(json).filter(one => !knownKeys.includes(one)))
    notes.push({ place: key, message: 'is not taken over' });

  const root = textOf(reading, 'title', json.title, 'Survey');
  const alone = readElements(
    reading,
    { json, place: '' },
    { group: { name: 'all', text: root }, showIf: [] },
  );
  const pages = listOf(json.pages).flatMap((one, at) => {
    const page = objectOf(one);
    const place = `pages[${at}]`;
    const name = stringOf(page.name) || `page${at + 1}`;
    for (const key of Object.keys(page).filter(key => !pageKeys.includes(key)))
      notes.push({ place, message: `its ${key} is not taken over` });
    const text = textOf(reading, place, page.title, name);
    const showIf = page.visibleIf ? [stringOf(page.visibleIf)] : [];
    const intro =
      page.description === undefined
        ? []
        : [
            {
              name: `${name}-intro`,
              place,
              text: textOf(reading, place, page.description, name),
              shape: { kind: 'statement' },
              ...(showIf.length > 0 && { showIf }),
            } as const,
          ];
    return [...intro, ...readElements(reading, { json: page, place }, { group: { name, text }, showIf })];
  });
  return {
    name: stringOf(json.title) || root[first] || 'survey',
    locales,
    title: root,
    ...(json.description !== undefined && {
      intro: textOf(reading, 'description', json.description, 'Survey'),
    }),
    ...(json.completedHtml !== undefined && {
      thanks: textOf(reading, 'completedHtml', json.completedHtml, 'Thank you'),
    }),
    asked: [...alone, ...pages],
    dialect: surveyJsDialect,
    notes: [...notes, ...reading.texts.missing()],
  };
}
