import { expect, test } from 'vitest';
import { languages, messagesIn } from './messages-in.ts';

test.each([
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['ar-EG', 'ar'],
  ['fr', 'en'],
])('%s is answered in %s', (locale, spoken) => {
  expect(messagesIn(locale).locale).toBe(spoken);
});

/** Every string of a language, with its place; functions are called with a mark for each argument. */
function stringsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const marks = Array.from({ length: value.length }, (_, at) => `«${at}»`);
    return [[path, value(...marks)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}

const silent = new Set(['/locale', '/direction', '/betweenSentences']);

test.each(languages)('$locale says all it is given', messages => {
  const [english = languages[0]!] = languages;
  const marks = (text: string) => [...text.matchAll(/«\d»/g)].map(([mark]) => mark).sort();
  const expected = new Map(stringsOf(english).map(([path, text]) => [path, marks(text)]));
  for (const [path, text] of stringsOf(messages)) {
    expect(marks(text), path).toEqual(expected.get(path));
    if (!silent.has(path)) expect(text.trim(), path).not.toBe('');
  }
});

test.each([
  ['zh-Hans', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
])('%s is written in its own script throughout', (locale, script) => {
  const bare = new Set(['/betweenSentences', '/locale', '/direction', '/to']);
  for (const [path, text] of stringsOf(messagesIn(locale))) {
    if (bare.has(path)) continue;
    expect(text, path).toMatch(script);
    expect(text.replace(/«\d»|Wilson|95%|\bn\b|\bt\b/g, ''), path).not.toMatch(/[a-z]/i);
  }
});
