import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSurvey } from './survey-faults.ts';

const small = readFileSync(new URL('../../fixtures/surveys/small.json', import.meta.url), 'utf8');

test('a survey without a fault is read', () => {
  expect(readSurvey(small)).toHaveProperty('survey.id');
});

test('a fault has its line and column', () => {
  const text = '{\n  "id": 7\n}';
  expect(readSurvey(text)).toHaveProperty(
    'faults',
    expect.arrayContaining([expect.stringMatching(/^2:9: id: /)]),
  );
  expect(readSurvey('{\n  "id": }')).toEqual({ faults: ['2:9: not JSON: ValueExpected'] });
  expect(readSurvey('')).toEqual({ faults: ['1:1: not JSON: ValueExpected'] });
});
