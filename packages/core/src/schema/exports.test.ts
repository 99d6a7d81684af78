import { expect, test } from 'vitest';
import * as schema from './index.ts';

test('the public list of @wellmet/core/schema', () => {
  expect(Object.keys(schema)).toEqual([
    'checkContact',
    'checkResponse',
    'checkSurvey',
    'responseSchema',
    'surveySchema',
  ]);
});
