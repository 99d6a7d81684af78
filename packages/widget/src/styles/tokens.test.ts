import { expect, test } from 'vitest';
import { css as shapes } from '../shapes/shapes.css.ts';
import { css as base } from './base.css.ts';
import { css as later } from './later.css.ts';
import { css as survey } from './survey.css.ts';
import { tokens } from './tokens.ts';

const sheets = [base, survey, later, shapes];

test('the tokens that the style sheets read are those that are documented', () => {
  const read = sheets.join('').match(/--wellmet-[\w-]+/g);
  expect([...new Set(read)].sort()).toEqual(Object.keys(tokens).sort());
});

test('nothing in a style sheet is loaded from elsewhere', () => {
  expect(sheets.join('')).not.toMatch(/url\(|@import|https?:/);
});

test('nothing moves, so that nobody needs to ask for less motion', () => {
  expect(sheets.join('')).not.toMatch(/transition|animation/);
});
