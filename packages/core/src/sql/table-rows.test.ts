import { expect, it } from 'vitest';
import { responseOf } from '../tally/sample-responses.ts';
import { answerRows, responseRow } from './table-rows.ts';

it('every countable value of every kind of answer, and every context, is one row', () => {
  const answers = {
    listens: { expectation: 6, experience: 7 },
    room: { experience: 'na' },
    sort: { choice: ['a', 'c'] },
    else: { choice: ['other'], other: 'these words stay, too' },
    feel: { emotion: 'anxious' },
    now: { emotion: ['calm', 'tired'] },
    quote: { consent: true },
    agree: { consent: false },
    weights: { points: { empathy: 60, comfort: 40 } },
    why: { text: 'the words stay in the body' },
  } as const;
  expect(answerRows(responseOf({ id: '1', answers, context: { ward: 'north' } }))).toEqual([
    { question: 'listens', part: 'expectation', chosen: '', value: 6 },
    { question: 'listens', part: 'experience', chosen: '', value: 7 },
    { question: 'room', part: 'experience', chosen: '', value: null },
    { question: 'sort', part: 'choice', chosen: 'a', value: null },
    { question: 'sort', part: 'choice', chosen: 'c', value: null },
    { question: 'else', part: 'choice', chosen: 'other', value: null },
    { question: 'else', part: 'other', chosen: '', value: null },
    { question: 'feel', part: 'emotion', chosen: 'anxious', value: null },
    { question: 'now', part: 'emotion', chosen: 'calm', value: null },
    { question: 'now', part: 'emotion', chosen: 'tired', value: null },
    { question: 'quote', part: 'consent', chosen: 'yes', value: null },
    { question: 'agree', part: 'consent', chosen: 'no', value: null },
    { question: 'weights', part: 'points', chosen: 'empathy', value: 60 },
    { question: 'weights', part: 'points', chosen: 'comfort', value: 40 },
    { question: 'why', part: 'text', chosen: '', value: null },
    { question: 'ward', part: 'context', chosen: 'north', value: null },
  ]);
});

it('points that are not whole, and a split without points, were given but have no value', () => {
  const rows = (points: Readonly<Record<string, number>>) =>
    answerRows(responseOf({ id: '1', answers: { weights: { points } } })).map(row => [row.chosen, row.value]);
  expect(rows({ empathy: 33.3, comfort: 66 })).toEqual([
    ['empathy', null],
    ['comfort', 66],
  ]);
  expect(rows({})).toEqual([['', null]]);
});

it('a visit and an id of the same letters are two respondents', () => {
  const { respondent } = responseRow(responseOf({ id: 'same' }));
  expect(respondent).not.toBe(responseRow(responseOf({ id: 'other', visit: 'same' })).respondent);
});
