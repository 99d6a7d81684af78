import { expect, it } from 'vitest';
import { answerRows } from './answer-rows.ts';

it('every countable value of every kind of answer is one row', () => {
  const answers = {
    listens: { expectation: 6, experience: 7 },
    room: { experience: 'na' },
    sort: { choice: ['a', 'c'] },
    feel: { emotion: 'anxious' },
    weights: { points: { empathy: 60, comfort: 40 } },
    why: { text: 'the words stay in the body' },
  } as const;
  expect(answerRows(answers)).toEqual([
    { question: 'listens', part: 'expectation', chosen: '', value: 6 },
    { question: 'listens', part: 'experience', chosen: '', value: 7 },
    { question: 'room', part: 'experience', chosen: '', value: null },
    { question: 'sort', part: 'choice', chosen: 'a', value: null },
    { question: 'sort', part: 'choice', chosen: 'c', value: null },
    { question: 'feel', part: 'emotion', chosen: 'anxious', value: null },
    { question: 'weights', part: 'points', chosen: 'empathy', value: 60 },
    { question: 'weights', part: 'points', chosen: 'comfort', value: 40 },
    { question: 'why', part: 'text', chosen: '', value: null },
  ]);
});
