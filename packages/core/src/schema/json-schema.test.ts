import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { surveyJsonSchema } from '../../survey-schema.ts';
import { tinySurvey } from './testing/tiny-survey.ts';
import { withValue } from './testing/with-value.ts';

const shipped = JSON.parse(readFileSync(new URL('../../survey.schema.json', import.meta.url), 'utf8'));

test('survey.schema.json is what the schema gives; otherwise run pnpm --filter @wellmet/core schema', () => {
  expect(shipped).toEqual(surveyJsonSchema());
});

test('fields are described in the words of the types', () => {
  const { Scale, Question } = shipped.definitions;
  expect(Scale.properties.points.description).toBe('Number of points, 2 to 11.');
  for (const question of Question.oneOf) {
    expect(question.properties.stage.description).toBe('Where in the journey a question belongs.');
  }
});

test('it accepts a good survey and refuses a bad shape', () => {
  const schema = z.fromJSONSchema(shipped);
  expect(schema.safeParse(tinySurvey).error).toBeUndefined();
  for (const [path, value] of [
    [['titel'], {}],
    [['questions', 0, 'type'], 'ratng'],
    [['scales', 'agree5', 'points'], 12],
    [['logic', 0, 'when'], {}],
  ] as const) {
    expect(schema.safeParse(withValue(tinySurvey, path, value)).success, path.join('.')).toBe(false);
  }
});
