import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test.each([
  ['pl', 1, 'znak'],
  ['pl', 2, 'znaki'],
  ['pl', 5, 'znaków'],
  ['pl', 22, 'znaki'],
])('in %s, %d takes %s', (locale, count, word) => {
  expect(plural(locale, count, { one: 'znak', few: 'znaki', other: 'znaków' })).toBe(word);
});

test('a form that is not given is the other one', () => {
  expect(plural('ar', 3, { other: 'حرف' })).toBe('حرف');
});
