import { expect, test } from 'vitest';
import { css as later } from '../styles/later.css.ts';
import { css as survey } from '../styles/survey.css.ts';
import { pairs } from './pairs.ts';

const sheets = survey.slice(survey.indexOf('section {\n  display')) + later;
const colours = (property: RegExp) =>
  new Set(
    [...sheets.matchAll(property)]
      .map(([, name]) => name!)
      .filter(name => !/^(radius|target|offset|lead|tail)$/.test(name)),
  );

test('every colour that is written or drawn with stands in front in a pair', () => {
  const used = colours(
    /(?<![\w-])(?:color|fill|accent-color|border|border-color|outline|box-shadow):[^;}]*var\(--([\w-]+)\)/g,
  );
  used.delete('wellmet-shadow');
  expect([...used].filter(name => !pairs.some(({ front }) => front === name))).toEqual([]);
  expect(used.size).toBeGreaterThan(5);
});

test('every background under words stands behind in a pair', () => {
  const used = colours(/background:\s*var\(--([\w-]+)\)/g);
  // Small ticks of the mark, with nothing on them.
  used.delete('line');
  expect([...used].filter(name => !pairs.some(({ back }) => back === name))).toEqual([]);
});
