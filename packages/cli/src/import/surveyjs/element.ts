/** An object of a SurveyJS file. */
export type Json = Readonly<Record<string, unknown>>;

/** Something that names its place: `pages[0].elements[2]`. */
export interface Element {
  readonly json: Json;
  readonly place: string;
}

const ignorable = new Set(['type', 'name', 'elements']);

/** The names of the properties of an element that nobody has read, other than `known`. */
export const unread = ({ json }: Element, known: readonly string[]): readonly string[] =>
  Object.keys(json).filter(key => !ignorable.has(key) && !known.includes(key));

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const stringOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** A text of SurveyJS, a string or one for each language, by the languages of a Survey. */
export function wordsOf(
  value: unknown,
  first: string,
  tagOf: (locale: string) => string,
): Readonly<Record<string, string>> {
  if (typeof value === 'string' || typeof value === 'number') return { [first]: `${value}` };
  return Object.fromEntries(
    Object.entries(objectOf(value)).map(([locale, words]) => [
      locale === 'default' ? first : tagOf(locale),
      stringOf(words),
    ]),
  );
}

/** Every language that some text of the file is in. */
export function localesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const one of value) localesIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const isText =
      entries.length > 0 &&
      entries.every(
        ([key, one]) => typeof one === 'string' && /^(default|[a-z]{2,3}([-_][A-Za-z]+)?)$/.test(key),
      );
    if (isText && 'default' in value) for (const [key] of entries) found.add(key);
    for (const [, one] of entries) localesIn(one, found);
  }
  return found;
}
