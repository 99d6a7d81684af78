import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createView } from '../model/view.ts';
import { ports } from '../ports.ts';
import { en as first } from './en.ts';
import { enKiosk } from './en-kiosk.ts';
import { enLater } from './en-later.ts';
import { enMore } from './en-more.ts';
import type { MoreMessages } from './more-messages.ts';
import { shippedLocale } from './shipped.ts';

const en = { ...first, ...enLater, ...enKiosk, more: enMore };

/** Words that are the same in English. */
const truly: readonly string[] = [
  'cs .more.contact.email',
  'da .send',
  'es .more.no',
  'fr .more.contact.email',
  'it .more.no',
];

/** What a language is written in, beside digits and punctuation. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
};
const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script!;

/** Every sentence by its path; functions are called with marks that must come out again, and a count that needs its number. */
const sentences = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'function'
      ? [[path, value('⟨1⟩', path === '.tooLong' ? 25 : '⟨2⟩')]]
      : Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));

const tags = readdirSync(join(import.meta.dirname, 'shipped')).map(name => name.replace(/\.ts$/, ''));

test('every file is found by its tag, which it names, and has words for what few surveys ask', async () => {
  expect(tags.map(shippedLocale)).toEqual(tags);
  expect(readdirSync(join(import.meta.dirname, 'more'))).toEqual(tags.map(tag => `${tag}.ts`));
  for (const tag of tags) expect((await ports.loadMessages(tag)).tag).toBe(tag);
});

test('every language that can be found has its file', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const languages = letters.flatMap(first => letters.map(second => first + second));
  // A region that writes Chinese in the other script, for one.
  const found = languages.flatMap(language => [shippedLocale(language), shippedLocale(`${language}-TW`)]);
  expect([...new Set(found.filter(tag => tag !== undefined))].sort()).toEqual(tags);
});

test('there are at least 24 languages, four of them from right to left', () => {
  expect(tags.length).toBeGreaterThanOrEqual(24);
  expect(tags.filter(tag => /Arab|Hebr/.test(scriptOf(tag)))).toEqual(['ar', 'fa', 'he', 'ur']);
});

describe.each(tags)('%s', tag => {
  const load = async () => {
    const more: { readonly default: MoreMessages } = await import(`./more/${tag}.ts`);
    return sentences({ ...(await ports.loadMessages(tag)), more: more.default });
  };

  test('says everything that English says', async () => {
    const paths = (list: readonly [string, string][]) => list.map(([path]) => path).sort();
    expect(paths(await load())).toEqual(paths(sentences(en)));
  });

  test('leaves nothing in English', async () => {
    const own = await load();
    const english = new Map(sentences(en));
    const same = own.filter(([path, text]) => /[a-z]/i.test(text) && english.get(path) === text);
    expect(same.map(([path]) => `${tag} ${path}`)).toEqual(truly.filter(word => word.startsWith(`${tag} `)));
  });

  test('keeps what is put into a sentence', async () => {
    const own = new Map(await load());
    for (const [path, english] of sentences(en))
      for (const mark of english.match(/⟨\d⟩/g) ?? []) expect(own.get(path), path).toContain(mark);
  });

  test('is written in its own letters, without a blank at either end', async () => {
    for (const [path, text] of await load()) {
      if (path === '.tag') continue;
      const foreign = [...text].filter(one => /\p{L}/u.test(one) && !letters[scriptOf(tag)]!.test(one));
      expect(foreign, path).toEqual([]);
      if (path !== '.comma') expect(text, path).toBe(text.trim());
    }
  });

  test('runs the way its letters run', () => {
    const model = { session: { survey: { locales: [tag] } } } as never;
    const { direction } = createView(model, {
      locale: tag,
      wanted: tag,
      messages: undefined,
      theme: undefined,
    });
    expect(direction).toBe(/Arab|Hebr/.test(scriptOf(tag)) ? 'rtl' : 'ltr');
  });
});

test.each([
  ['ar', 1, 'حرف واحد'],
  ['ar', 2, 'حرفين'],
  ['ar', 3, '3 أحرف'],
  ['ar', 11, '11 حرفًا'],
  ['ar', 100, '100 حرف'],
  ['cs', 1, '1 znak'],
  ['cs', 3, '3 znaky'],
  ['cs', 5, '5 znaků'],
  ['es', 1, '1 carácter'],
  ['he', 1, 'בתו אחד'],
  ['he', 2, 'בשני תווים'],
  ['pl', 4, '4 znaki'],
  ['pl', 12, '12 znaków'],
  ['ro', 19, '19 caractere'],
  ['ro', 20, '20 de caractere'],
  ['ru', 21, '21 символ'],
  ['uk', 22, '22 символи'],
])('in %s a text that is too long by %d is shortened by “%s”', async (tag, count, words) => {
  const { tooLong } = await ports.loadMessages(tag);
  expect(tooLong(String(count), count)).toContain(words);
});

test('in English one character is one, and more are more', () => {
  expect(en.tooLong('1', 1)).toBe('Please shorten this by 1 character');
  expect(en.tooLong('2', 2)).toBe('Please shorten this by 2 characters');
});
