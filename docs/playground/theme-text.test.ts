import { expect, test } from 'vitest';
import { lookFrom, usualLook, withToken } from './look.ts';
import { toCss, toJson } from './theme-text.ts';

const tokens = { light: { '--wellmet-accent': '#7b2d8b' }, dark: { '--wellmet-accent': '#d9a6e4' } };

test('the style sheet sets the night for the device and for a page that says so', () => {
  expect(toCss(tokens)).toBe(`wellmet-survey {
  --wellmet-accent: #7b2d8b;
}
@media (prefers-color-scheme: dark) {
  wellmet-survey:not([theme="light"]) {
    --wellmet-accent: #d9a6e4;
  }
}
wellmet-survey[theme="dark"] {
  --wellmet-accent: #d9a6e4;
}`);
});

test('nothing set is nothing written', () => {
  expect(toCss(usualLook.tokens)).toBe('');
  expect(toJson(usualLook.tokens)).toBe('{}');
});

test('JSON holds the day, and the night under its name', () => {
  expect(JSON.parse(toJson(tokens))).toEqual({ ...tokens.light, dark: tokens.dark });
});

test('an emptied token is as it was', () => {
  const set = withToken(usualLook, 'dark', '--wellmet-radius', ' 4px ');
  expect(set.tokens.dark).toEqual({ '--wellmet-radius': '4px' });
  expect(withToken(set, 'dark', '--wellmet-radius', '')).toEqual(usualLook);
});

test('a link chooses what it names', () => {
  expect(lookFrom('?theme=dark&locale=ar&tokens=x&sheet')).toEqual({
    ...usualLook,
    theme: 'dark',
    locale: 'ar',
  });
});
