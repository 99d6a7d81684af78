import { readFileSync } from 'node:fs';
import type { Survey } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import { expect, test } from 'vitest';
import { inLocale, specimensOf } from './specimens.ts';

const survey = JSON.parse(
  readFileSync(new URL('../../e2e/surveys/all-types.json', import.meta.url), 'utf8'),
) as Survey;

test('every question stands on one of the pages, and each page is a survey of its own', () => {
  const pages = specimensOf(survey);
  const asked = pages.flatMap(page => page.survey.questions.map(({ id }) => id));
  expect([...new Set(asked)]).toEqual(survey.questions.map(({ id }) => id));
  expect(pages.map(({ name }) => name)).toContain('rating, tolerance');
  for (const page of pages) expect(checkSurvey(page.survey), page.name).toHaveProperty('survey');
});

test('in a language it has no words for, a survey speaks its first, and is still well formed', () => {
  const spoken = inLocale(survey, 'fi');
  expect(spoken.title.fi).toBe(survey.title[survey.locales[0]!]);
  expect(checkSurvey(spoken)).toHaveProperty('survey');
});
