import { readdirSync, readFileSync } from 'node:fs';
import { type Question, type Survey, textIn } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import { describe, expect, test } from 'vitest';
import { dentalVisit, dentalVisitShort } from './index.ts';

const folder = new URL('../surveys/', import.meta.url);
const files = readdirSync(folder);
const itemsOf = (survey: Survey) =>
  survey.questions.filter(question => question.type === 'rating' && question.dimension !== undefined);
const counted = (names: readonly (string | undefined)[]) =>
  Object.fromEntries(names.map(name => [name, names.filter(other => other === name).length]));

describe.each(files)('%s', file => {
  const json = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  test('is a Survey without a fault', () => {
    expect(checkSurvey(json)).toEqual({ survey: json });
  });

  test('is named as its id', () => {
    expect(`${json.id}.json`).toBe(file);
  });

  test('is exported as it stands in the file', () => {
    expect([dentalVisit, dentalVisitShort]).toContainEqual(json);
  });

  test('is given in English, simplified Chinese and Arabic', () => {
    expect(json.locales).toEqual(['en', 'zh-Hans', 'ar']);
  });

  test('every question has a stage and an owner', () => {
    for (const { id, stage, owner } of (json as Survey).questions) {
      expect({ id, stage, owner }).toEqual({ id, stage: expect.any(String), owner: expect.any(String) });
    }
  });

  test('every item is on the seven-point scale, may not apply, and is asked before and after', () => {
    for (const item of itemsOf(json)) {
      expect(item).toMatchObject({ scale: 'fit7' });
      expect(item.phases).toBeUndefined();
    }
    expect(json.scales.fit7).toMatchObject({ points: 7, notApplicable: true });
  });

  test('asks for unspoken needs before, for what moved or disappointed after, and for the feeling', () => {
    const rest = (json as Survey).questions.filter(({ type }) => type !== 'rating');
    expect(rest.map(({ id, type, phases }) => ({ id, type, phases }))).toEqual([
      { id: 'unspoken-need', type: 'text', phases: ['expectation'] },
      { id: 'moment', type: 'text', phases: ['experience'] },
      { id: 'feeling', type: 'emotion', phases: ['experience'] },
    ]);
  });

  test('wordings are short: 12 words in English, 60 letters in Arabic, 24 characters in Chinese', () => {
    for (const { text } of itemsOf(json)) {
      expect(textIn(text, 'en').split(' ').length, textIn(text, 'en')).toBeLessThanOrEqual(12);
      expect(textIn(text, 'ar').length, textIn(text, 'ar')).toBeLessThanOrEqual(60);
      expect(textIn(text, 'zh-Hans').length, textIn(text, 'zh-Hans')).toBeLessThanOrEqual(24);
    }
  });

  test('has rules that open a complaint, a concern and a compliment', () => {
    expect((json as Survey).cases?.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['complaint', 'concern', 'compliment']),
    );
  });
});

test('the long form has 24 items on seven dimensions', () => {
  expect(
    counted(itemsOf(dentalVisit).map(item => ('dimension' in item ? item.dimension : undefined))),
  ).toEqual({
    welcome: 3,
    'proactive-care': 4,
    empathy: 4,
    process: 3,
    comfort: 3,
    competence: 4,
    'follow-up': 3,
  });
});

test('the short form has one item of each dimension', () => {
  const { dimensions } = dentalVisitShort;
  expect(dimensions).toEqual(dentalVisit.dimensions);
  expect(
    counted(itemsOf(dentalVisitShort).map(item => ('dimension' in item ? item.dimension : undefined))),
  ).toEqual(counted(dimensions.map(({ id }) => id)));
});

test('the short form asks in the very words of the long one', () => {
  const long = new Map(dentalVisit.questions.map((question): [string, Question] => [question.id, question]));
  for (const question of dentalVisitShort.questions) expect(question).toEqual(long.get(question.id));
});
