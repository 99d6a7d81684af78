import { expect, test } from 'vitest';
import { createView } from './view.ts';

const model = { wishes: { value: {} }, session: { survey: { locales: ['en', 'ar'] } } } as never;
const view = (locale: string, wanted = locale) =>
  createView(model, { locale, wanted, messages: undefined, theme: undefined });

test('Arabic runs from right to left, English and Chinese do not', () => {
  expect(['ar', 'he-IL', 'en', 'zh-Hans', 'arn'].map(locale => view(locale).direction)).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});
test('numbers are written in the numerals of the region that was asked for', () => {
  expect(view('ar', 'ar-EG').number(17)).toBe('١٧');
  expect(view('fa').number(17)).toBe('۱۷');
  expect(view('en', 'en-GB').number(17)).toBe('17');
});
test('a text falls back to the first language of the survey', () => {
  expect(view('ar').text({ en: 'Care' })).toBe('Care');
});
test('what is not a string never comes out as anything else', () => {
  expect(view('en').text({ en: { type: 'script', props: {} } } as never)).toBe('');
});
