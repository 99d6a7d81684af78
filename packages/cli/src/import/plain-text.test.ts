import type { Survey } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { small } from '../testing/small.ts';
import { plainText } from './plain-text.ts';

test.each([
  ['<p>Two&nbsp;<b>words</b></p>', 'Two words', []],
  ['Salt &amp; pepper &lt;3 &#x41;&#66;', 'Salt & pepper <3 AB', []],
  ['one<br>two<br/><br/>three', 'one\ntwo\nthree', []],
  ['See <a href="x">this</a> <img src=y>', 'See this', ['a', 'img']],
  ['<script>alert(1)</script>Hello<!-- note -->', 'Hello', ['script']],
  ['1 < 2 and a > b', '1 < 2 and a > b', []],
])('%s', (html, words, lost) => {
  expect(plainText(html)).toEqual({ words, lost });
});

const pieces = fc.constantFrom(
  '<',
  '>',
  '&',
  ';',
  '/',
  '!',
  '--',
  '#',
  'b',
  'p',
  'amp',
  'lt',
  '60',
  'x3c',
  ' ',
  '\n',
  '"',
  '\u0007',
  'é',
);

test('whatever stood there, what comes out is text that a survey may hold', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), list => {
      const { words } = plainText(list.join(''));
      fc.pre(words !== '');
      const title = { en: words, ar: words };
      expect(checkSurvey({ ...small, title }), JSON.stringify(words)).toEqual({
        survey: { ...small, title } as Survey,
      });
    }),
    { numRuns: 3000 },
  );
});
