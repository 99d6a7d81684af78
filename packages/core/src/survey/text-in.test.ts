import { expect, test } from 'vitest';
import { textIn } from './text-in.ts';

const text = { en: 'Care', 'zh-Hans': '护理', ar: 'رعاية' };

test.each([
  ['en', 'Care'],
  ['en-GB', 'Care'],
  ['zh-Hans-CN', '护理'],
  ['ar-EG', 'رعاية'],
])('%s reads %s', (locale, words) => {
  expect(textIn(text, locale)).toBe(words);
});

test('a language that is missing reads the fallback, then whatever there is', () => {
  expect(textIn(text, 'fr', ['ar'])).toBe('رعاية');
  expect(textIn(text, 'fr')).toBe('Care');
});

test('the result is a string whatever the JSON held', () => {
  expect(textIn(undefined, 'en')).toBe('');
  expect(textIn({ en: { type: 'b', props: {} } } as never, 'en')).toBe('');
  expect(textIn({ en: 3, ar: 'x' } as never, 'en')).toBe('x');
  expect(textIn({}, 'constructor')).toBe('');
});

test('easy language is preferred where it is asked for and there, never before the language itself', () => {
  const both = { en: 'Reception staff', ar: 'موظفو الاستقبال', easy: { en: 'The people at the desk' } };
  expect(textIn(both, 'en', [], true)).toBe('The people at the desk');
  expect(textIn(both, 'en-GB', [], true)).toBe('The people at the desk');
  expect(textIn(both, 'en')).toBe('Reception staff');
  expect(textIn(both, 'ar', ['en'], true)).toBe('موظفو الاستقبال');
  expect(textIn(both, 'easy')).toBe('Reception staff');
});
