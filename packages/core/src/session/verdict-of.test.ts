import { expect, test } from 'vitest';
import { sampleSurvey } from '../survey/sample-survey.ts';
import type { Answers } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { verdictOf } from './verdict-of.ts';

const verdict = (answers: Answers, survey: Survey = sampleSurvey) => verdictOf(survey, { answers });
const reversed: Survey = {
  ...sampleSurvey,
  questions: sampleSurvey.questions.map(one => (one.type === 'rating' ? { ...one, reverse: true } : one)),
};

test.each<readonly [Answers, ReturnType<typeof verdict>]>([
  [{ listens: { expectation: 4, experience: 5 } }, 'exceeded'],
  [{ listens: { expectation: 4, experience: 3 } }, 'fell-short'],
  [{ listens: { expectation: 4, experience: 5 }, greeted: { expectation: 4, experience: 4 } }, 'exceeded'],
  [
    {
      listens: { expectation: 4, experience: 5 },
      greeted: { expectation: 4, experience: 4 },
      directions: { expectation: 4, experience: 4 },
    },
    'met',
  ],
  [{ listens: { expectation: 'na', experience: 5 } }, undefined],
  [{ listens: { experience: 1 }, again: { experience: 1 } }, undefined],
  [{}, undefined],
])('%j: %s', (answers, expected) => {
  expect(verdict(answers)).toBe(expected);
});

test('where agreeing is bad, less than expected is better', () => {
  expect(verdict({ listens: { expectation: 5, experience: 2 } }, reversed)).toBe('exceeded');
});

test('a direct comparison is taken as it is given', () => {
  const direct: Survey = { ...reversed, design: 'direct' };
  expect(verdict({ listens: { disconfirmation: -2 } }, direct)).toBe('fell-short');
  expect(verdict({ listens: { disconfirmation: 0 } }, direct)).toBe('met');
});

test('between minimum and desired it is as expected', () => {
  const tolerance: Survey = { ...sampleSurvey, design: 'tolerance' };
  const of = (experience: number) => verdict({ listens: { minimum: 3, desired: 5, experience } }, tolerance);
  expect([2, 3, 4, 5, 6].map(of)).toEqual(['fell-short', 'met', 'met', 'met', 'exceeded']);
});
