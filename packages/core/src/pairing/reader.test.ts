import { expect, test } from 'vitest';
import { createFullTally } from '../tally/full-tally.ts';
import { countedSurvey, responseOf } from '../tally/sample-responses.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { readRatings } from './reader.ts';

const read = (rest: Partial<Response>, survey: Survey = countedSurvey) => {
  const { reader, row } = createFullTally(survey);
  row.fill(7);
  const fault = readRatings(reader, responseOf({ id: '1', ...rest }), row);
  return { fault, row: [...row] };
};
const greeted = (answer: object) => ({ answers: { greeted: answer } });
const withGreeted = (rest: object, survey: Partial<Survey> = {}): Survey => ({
  ...countedSurvey,
  ...survey,
  questions: countedSurvey.questions.map(question =>
    question.id === 'greeted' ? { ...question, ...rest } : question,
  ),
});

test.each([
  [{ survey: 'other' }, 'survey: expected visit, got other'],
  [{ version: '1.1.1' }, 'version: expected 1.1.0 or older, got 1.1.1'],
  [{ version: 'new' }, 'version: expected 1.1.0 or older, got new'],
  [
    { answers: { gentle: { expectation: 6 } } },
    'answers.gentle.expectation: expected a whole number from 1 to 5, got 6',
  ],
  [
    { answers: { wait: { experience: 3.5 } } },
    'answers.wait.experience: expected a whole number from 0 to 3, got 3.5',
  ],
  [
    { answers: { gentle: { experience: '4' as unknown as number } } },
    'answers.gentle.experience: expected a whole number from 1 to 5, got "4"',
  ],
])('%j is refused with its place', (rest, fault) => {
  expect(read(rest).fault).toBe(fault);
});

test('a response of one phase gives only that side', () => {
  const rest = { phase: 'experience', ...greeted({ expectation: 2, experience: 5 }) } as const;
  expect(read(rest)).toEqual({ fault: undefined, row: [0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0] });
});

test('what does not apply is told from what is missing', () => {
  expect(read(greeted({ expectation: 'na' })).row.slice(0, 3)).toEqual([0, -1, 0]);
});

test('importance stands behind the experience, on the scale of the question, and is never turned', () => {
  const survey = withGreeted({ importance: true, reverse: true });
  expect(read(greeted({ experience: 5, importance: 5 }), survey).row.slice(6)).toEqual([
    0, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0,
  ]);
  expect(read(greeted({ importance: 6 }), survey).fault).toBe(
    'answers.greeted.importance: expected a whole number from 1 to 5, got 6',
  );
});

test('in a direct survey an answer is a gap from 0', () => {
  const { row } = read(greeted({ disconfirmation: 3 }), withGreeted({}, { design: 'direct' }));
  expect([row[1], row[7]]).toEqual([4, 7]);
});

test('a zone of tolerance has its minimum as expectation, and the desired beside it', () => {
  const answer = { minimum: 2, desired: 4, experience: 3 };
  const { row } = read(greeted(answer), withGreeted({}, { design: 'tolerance' }));
  expect([row[1], row[7], row[13]]).toEqual([2, 3, 4]);
  expect(read(greeted({ desired: 9 }), withGreeted({}, { design: 'tolerance' })).fault).toBe(
    'answers.greeted.desired: expected a whole number from 1 to 5, got 9',
  );
});

test.each([
  [{ waiting: 50, welcome: 30, care: 20 }, [1, 50, 30, 20]],
  [{ waiting: 50, welcome: 30, care: 21 }, [-1, 0, 0, 0]],
  [{ waiting: 120, welcome: -20, care: 0 }, [-1, 0, 0, 0]],
  [{ waiting: 49.5, welcome: 30.5, care: 20 }, [-1, 0, 0, 0]],
  [{ waiting: 50, welcome: 50 }, [-1, 0, 0, 0]],
])('the points %j are read as %j', (points, codes) => {
  const survey = { ...countedSurvey, allocation: { id: 'weights', text: { en: 'What matters?' } } };
  expect(read({ answers: { weights: { points } } }, survey).row.slice(12)).toEqual(codes);
});
