import { expect, test } from 'vitest';
import { clinicSurvey, feeling, firstVisit, moment, reasons } from '../testing/clinic-survey.ts';
import { guardSurvey } from './guard-survey.ts';

const survey = clinicSurvey(firstVisit, reasons, moment, feeling);
const [greeted] = survey.questions;

test('a survey passes as it is', () => {
  expect(guardSurvey(survey)).toBe(survey);
});

test.each([
  ['nothing', null],
  ['a string', 'hello'],
  ['a list', []],
  ['an error page', { error: 'not found' }],
  ['no version', { ...survey, version: 1 }],
  ['no language', { ...survey, locales: [] }],
  ['a design of a later version', { ...survey, design: 'dreamt' }],
  ['an unknown type of question', { ...survey, questions: [{ ...greeted, type: 'hologram' }] }],
  ['a type that every object has', { ...survey, questions: [{ ...greeted, type: 'constructor' }] }],
  ['a scale that is missing', { ...survey, scales: {} }],
  ['a scale of too many points', { ...survey, scales: { fit7: { points: 1e9, labels: {} } } }],
  ['a choice without options', { ...survey, questions: [{ ...firstVisit, options: undefined }] }],
])('%s is refused', (_, value) => {
  expect(() => guardSurvey(value)).toThrow('survey: expected one that `wellmet check` accepts');
});
