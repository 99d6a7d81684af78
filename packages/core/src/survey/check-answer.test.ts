import { expect, test } from 'vitest';
import type { Question } from '../types/question.ts';
import type { Answer } from '../types/response.ts';
import { checkAnswer } from './check-answer.ts';
import { sampleSurvey } from './sample-survey.ts';

const question = (id: string) => sampleSurvey.questions.find(one => one.id === id)!;
const check = (id: string, answer: unknown, phase: 'expectation' | 'experience' | 'both' = 'both') =>
  checkAnswer(sampleSurvey, question(id), answer as Answer | undefined, phase);

test.each([
  ['listens', undefined],
  ['listens', { expectation: 3 }],
  ['listens', { expectation: 1, experience: 7 }],
  ['greeted', { expectation: 'na', experience: 'na' }],
  ['hope', { text: '0123456789' }],
  ['hope', { text: ' ' }],
  ['topics', { choice: [] }],
  ['topics', { choice: ['time', 'price'] }],
  ['feel', { emotion: 'calm' }],
])('%s accepts %j', (id, answer) => {
  expect(check(id, answer)).toBeUndefined();
});

test.each([
  ['greeted', undefined, { code: 'required', part: 'expectation' }],
  ['greeted', { expectation: 7 }, { code: 'required', part: 'experience' }],
  ['first', undefined, { code: 'required' }],
  ['first', { choice: [] }, { code: 'required' }],
  ['listens', { experience: 8 }, { code: 'out-of-range', part: 'experience', received: 8 }],
  ['listens', { experience: 1.5 }, { code: 'out-of-range', received: 1.5 }],
  ['listens', { experience: '3' }, { code: 'out-of-range', received: '3' }],
  ['listens', { minimum: 3 }, { code: 'not-asked', received: 'minimum' }],
  ['listens', { text: 'x' }, { code: 'not-asked', received: 'text' }],
  ['first', { choice: ['yes', 'no'] }, { code: 'too-many', expected: 1 }],
  ['first', { choice: ['maybe'] }, { code: 'not-an-option', expected: ['yes', 'no'], received: 'maybe' }],
  ['first', { choice: 'yes' }, { code: 'wrong-type', expected: 'list' }],
  ['first', { emotion: 'calm' }, { code: 'not-asked', expected: ['choice'] }],
  ['topics', { choice: ['time', 'time'] }, { code: 'not-an-option', received: 'time' }],
  ['feel', { emotion: 'sad' }, { code: 'not-an-option', received: 'sad' }],
  ['hope', { text: 'longer than ten' }, { code: 'too-long', expected: 10, received: 15 }],
  ['hope', { text: 5 }, { code: 'wrong-type', expected: 'text', received: 5 }],
])('%s refuses %j', (id, answer, issue) => {
  expect(check(id, answer)).toMatchObject({ question: id, ...issue });
});

test('only the parts of the phase are asked for', () => {
  expect(check('greeted', { expectation: 5 }, 'expectation')).toBeUndefined();
  expect(check('greeted', { expectation: 5 }, 'experience')).toMatchObject({
    code: 'not-asked',
    expected: ['experience'],
  });
});

test('a scale without "does not apply" refuses it', () => {
  const survey = { ...sampleSurvey, scales: { agree7: { points: 7, labels: {} } } };
  expect(checkAnswer(survey, question('listens'), { experience: 'na' }, 'both')?.code).toBe('out-of-range');
});

test('a direct survey takes -3 to 3', () => {
  const survey = { ...sampleSurvey, design: 'direct' } as const;
  expect(checkAnswer(survey, question('listens'), { disconfirmation: -3 }, 'both')).toBeUndefined();
  expect(checkAnswer(survey, question('listens'), { disconfirmation: 4 }, 'both')?.code).toBe('out-of-range');
});

test('a scale may start at another value than 1', () => {
  const survey = { ...sampleSurvey, scales: { agree7: { points: 11, min: 0, labels: {} } } };
  expect(checkAnswer(survey, question('listens'), { experience: 0 }, 'both')).toBeUndefined();
  expect(checkAnswer(survey, question('listens'), { experience: 11 }, 'both')?.code).toBe('out-of-range');
});

const options = ['a', 'b', 'c'].map(id => ({ id, text: { en: id }, ...(id === 'c' && { other: true }) }));
const base = { id: 'q', stage: 'after', text: { en: '?' } } as const;
const asked: Readonly<Record<string, Question>> = {
  single: { ...base, type: 'single-choice', options },
  multiple: { ...base, type: 'multiple-choice', options },
  ranked: { ...base, type: 'ranked-choice', options },
  plain: { ...base, type: 'single-choice', options: options.slice(0, 2) },
  'yes-no': { ...base, type: 'yes-no' },
  feelings: { ...base, type: 'emotion', options, several: true },
  consent: { ...base, type: 'consent', required: true },
  statement: { ...base, type: 'statement' },
  contact: { ...base, type: 'contact', fields: ['phone'], consent: { en: 'Call me' } },
  allocation: { ...base, type: 'allocation' },
};
const checked = (name: string, answer: unknown) =>
  checkAnswer(sampleSurvey, asked[name]!, answer as Answer | undefined, 'experience');

test.each([
  ['single', { choice: ['c'], other: 'parking' }],
  ['multiple', { choice: ['a', 'c'], other: 'x'.repeat(200) }],
  ['ranked', { choice: ['c', 'a', 'b'], other: 'parking' }],
  ['ranked', { choice: ['b'] }],
  ['yes-no', { choice: ['no'] }],
  ['feelings', { emotion: ['b', 'a'] }],
  ['consent', { consent: true }],
  ['statement', undefined],
  ['contact', undefined],
  ['allocation', { points: { welcome: 100 } }],
  ['allocation', { points: { welcome: 33, empathy: 67 } }],
  ['allocation', undefined],
])('a %s question accepts %j', (name, answer) => {
  expect(checked(name, answer)).toBeUndefined();
});

test.each([
  ['single', { choice: ['a'], other: 'parking' }, { code: 'not-asked', received: 'other' }],
  ['single', { other: 'parking' }, { code: 'not-asked', received: 'other' }],
  ['single', { choice: ['c'], other: 1 }, { code: 'wrong-type', expected: 'text' }],
  ['single', { choice: ['c'], other: 'x'.repeat(201) }, { code: 'too-long', expected: 200, received: 201 }],
  ['plain', { choice: ['a'], other: 'parking' }, { code: 'not-asked', received: 'other' }],
  ['ranked', { choice: ['a', 'a'] }, { code: 'not-an-option', received: 'a' }],
  ['yes-no', { choice: ['yes', 'no'] }, { code: 'too-many', expected: 1 }],
  ['yes-no', { choice: ['maybe'] }, { code: 'not-an-option', expected: ['yes', 'no'] }],
  ['feelings', { emotion: 'a' }, { code: 'wrong-type', expected: 'list' }],
  ['consent', { consent: 'yes' }, { code: 'wrong-type', expected: 'true or false' }],
  ['consent', { consent: false }, { code: 'required' }],
  ['consent', undefined, { code: 'required' }],
  ['statement', { text: 'x' }, { code: 'not-asked', expected: [] }],
  ['contact', { phone: '0123' }, { code: 'not-asked', expected: [] }],
  ['allocation', { points: { welcome: 60, empathy: 30 } }, { code: 'not-100', expected: 100, received: 90 }],
  ['allocation', { points: { welcome: 33.5, empathy: 66.5 } }, { code: 'out-of-range', received: 33.5 }],
  ['allocation', { points: { welcome: -10, empathy: 110 } }, { code: 'out-of-range', received: -10 }],
  ['allocation', { points: { comfort: 100 } }, { code: 'not-an-option', received: 'comfort' }],
  ['allocation', { points: [100] }, { code: 'wrong-type', expected: 'points' }],
])('a %s question refuses %j', (name, answer, issue) => {
  expect(checked(name, answer)).toMatchObject({ question: 'q', ...issue });
});
