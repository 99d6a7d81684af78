import type { Dialect } from '../condition/dialect.ts';
import type { Asked, Imported, Note, Words } from '../imported.ts';
import { localeTag } from '../locale-tag.ts';
import { createTexts } from '../texts.ts';
import { readQuestion } from './read-question.ts';
import { isAlways, type LimeReading } from './reading.ts';
import type { LimeStructure } from './structure.ts';

/** `Q1.NAOK`, `Q2_SQ001.NAOK`, `Q1.value`; of a question with parts `code_part`. */
const dialect: Dialect = {
  reference: /([A-Za-z]\w*)(?:\.\w+)?/y,
  nameOf: reference => reference.replace(/\.(NAOK|value|code|shown)$/, ''),
};

/** A survey of LimeSurvey. `1` is its word for "always". */
export function readLimeSurvey(structure: LimeStructure, ratings: ReadonlySet<string>): Imported {
  const notes: Note[] = [];
  const locales = [...new Set(structure.languages.map(localeTag))];
  const texts = createTexts(locales, notes);
  const inLocales = (words: Words) =>
    Object.fromEntries(
      Object.entries(words)
        .map(([language, text]) => [localeTag(language), text])
        .toReversed(),
    );
  const reading: LimeReading = {
    notes,
    ratings,
    read: (place, words, otherwise) => texts.read(place, inLocales(words), otherwise),
    same: texts.same,
  };
  const hasWords = (words: Words) =>
    Object.values(words).some(text => /\S/.test(text.replace(/<[^>]*>/g, '')));
  const title = reading.read('surveyls_title', structure.title, 'Survey');
  const asked = structure.groups.flatMap(
    ({ name, place, words, description, relevance, questions }): readonly Asked[] => {
      const group = { name, text: reading.read(place, words, name) };
      const showIf = isAlways(relevance) ? [] : [relevance];
      const intro: readonly Asked[] = hasWords(description)
        ? [
            {
              name: `${name}-intro`,
              place,
              group,
              text: reading.read(place, description, name),
              shape: { kind: 'statement' },
              ...(showIf.length > 0 && { showIf }),
            },
          ]
        : [];
      return [...intro, ...questions.flatMap(question => readQuestion(reading, question, group, showIf))];
    },
  );
  return {
    name: title[locales[0] ?? 'en'] ?? 'survey',
    locales,
    title,
    ...(hasWords(structure.welcome) && {
      intro: reading.read('surveyls_welcometext', structure.welcome, 'Welcome'),
    }),
    ...(hasWords(structure.end) && { thanks: reading.read('surveyls_endtext', structure.end, 'Thank you') }),
    asked,
    dialect,
    notes: [...notes, ...texts.missing()],
  };
}
