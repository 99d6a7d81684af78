import type { Note, Words } from './imported.ts';
import { plainText } from './plain-text.ts';

/** Makes Texts of what a tool has: plain words in every language of the survey. */
export interface Texts {
  readonly locales: readonly string[];
  /** `words` by language; where the first has none, `otherwise` stands. */
  read(place: string, words: Readonly<Record<string, string | undefined>>, otherwise: string): Words;
  /** The same words in every language. */
  same(words: string): Words;
  /** Where which language has no text, once everything is read: one note for each language. */
  missing(): readonly Note[];
}

/** What tools put into a text to be replaced: `{name}`, `[name]`, `{TOKEN:FIRSTNAME}`. */
const piped = /\{[\w.:[\]-]+\}|\[[a-z_][\w()-]*\]/i;

export function createTexts(locales: readonly string[], notes: Note[]): Texts {
  const untold = new Map<string, Set<string>>();
  const clean = (place: string, text: string): string => {
    const { words, lost } = plainText(text);
    if (lost.length > 0)
      notes.push({ place, message: `its text loses ${lost.map(tag => `<${tag}>`).join(', ')}` });
    const found = piped.exec(words)?.[0];
    if (found) notes.push({ place, message: `${found} in its text is not replaced by anything` });
    return words;
  };
  return {
    locales,
    read(place, words, otherwise) {
      const first = clean(place, words[locales[0] ?? ''] ?? '') || clean(place, otherwise);
      return Object.fromEntries(
        locales.map((locale, at) => {
          const own = at === 0 ? first : clean(place, words[locale] ?? '');
          if (!own) untold.set(locale, (untold.get(locale) ?? new Set()).add(place));
          return [locale, own || first];
        }),
      );
    },
    missing: () =>
      [...untold].map(([locale, places]) => ({
        place: locale,
        message: `has no text here, that in ${locales[0]} stands there: ${[...places].join(', ')}`,
      })),
    same: words => Object.fromEntries(locales.map(locale => [locale, words])),
  };
}
