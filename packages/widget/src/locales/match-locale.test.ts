import { expect, test } from 'vitest';
import { matchLocale } from './match-locale.ts';

test.each([
  ['en', ['zh-Hans', 'en'], 'en'],
  ['en-GB', ['zh-Hans', 'en'], 'en'],
  ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
  ['zh-hans', ['en', 'zh-Hans'], 'zh-Hans'],
  ['zh-TW', ['en', 'zh-Hans'], undefined],
  ['ar-EG', ['en', 'ar'], 'ar'],
  ['pt-BR', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['fr', ['en'], undefined],
  ['', ['en'], undefined],
  ['not a tag', ['en'], undefined],
])('%s among %j is %s', (wanted, available, found) => {
  expect(matchLocale(wanted, available)).toBe(found);
});
