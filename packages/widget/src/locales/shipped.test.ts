import { expect, test } from 'vitest';
import { shippedLocale } from './shipped.ts';

test.each([
  ['de', 'de'],
  ['pt-BR', 'pt'],
  ['ar-EG', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['DE-at', 'de'],
  // The tags of Hebrew and Indonesian before 1989, which some systems still write.
  ['iw', 'he'],
  ['in', 'id'],
])('who wants %s reads %s', (wanted, tag) => {
  expect(shippedLocale(wanted)).toBe(tag);
});

test.each(['en', 'en-GB', '', 'en_US', 'no tag at all', 'fil', 'haw', 'mt', 'zh-Latn'])(
  'for %j nothing is asked for',
  wanted => {
    expect(shippedLocale(wanted)).toBeUndefined();
  },
);
