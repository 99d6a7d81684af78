import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../types/question.ts';
import type { Answers } from '../types/response.ts';
import { sampleSurvey } from './sample-survey.ts';
import { visibleQuestions } from './visible-questions.ts';

const ids = (phase: Phase | 'both', answers: Answers, context = {}) =>
  visibleQuestions(sampleSurvey, { phase, answers, context }).map(question => question.id);

describe('phases', () => {
  test('a question of the other phase is not asked', () => {
    expect(ids('expectation', {})).toContain('hope');
    expect(ids('experience', {})).not.toContain('hope');
    expect(ids('expectation', {})).not.toContain('again');
  });
  test('both phases in one sitting ask everything', () => {
    expect(ids('both', {})).toEqual(expect.arrayContaining(['hope', 'again']));
  });
});

describe('show', () => {
  test('the question is hidden until the condition holds', () => {
    expect(ids('both', {})).not.toContain('directions');
    expect(ids('both', { first: { choice: ['no'] } })).not.toContain('directions');
    expect(ids('both', { first: { choice: ['yes'] } })).toContain('directions');
  });
  test('a gap is looked at once both of its parts are numbers', () => {
    expect(ids('both', { listens: { expectation: 7, experience: 5 } })).toContain('why');
    expect(ids('both', { listens: { expectation: 7, experience: 6 } })).not.toContain('why');
    expect(ids('both', { listens: { expectation: 7 } })).not.toContain('why');
    expect(ids('both', { listens: { expectation: 7, experience: 'na' } })).not.toContain('why');
  });
  test('the answer of a question that is not asked does not count', () => {
    expect(ids('expectation', { again: { experience: 1 } })).not.toContain('why');
  });
});

test('skip hides on context', () => {
  expect(ids('both', {})).toContain('topics');
  expect(ids('both', {}, { department: 'ortho' })).not.toContain('topics');
});

test('end hides what stands behind, and nothing when the question it looks at is hidden', () => {
  const answers = { topics: { choice: ['price'] } };
  expect(ids('both', answers)).not.toContain('feel');
  expect(ids('both', { topics: { choice: ['time', 'price'] } })).toContain('feel');
  expect(ids('both', answers, { department: 'ortho' })).toContain('feel');
});

test('a question id that is also the name of something every object has is unanswered', () => {
  const survey = {
    ...sampleSurvey,
    questions: [{ ...sampleSurvey.questions[7]!, id: 'constructor' }],
    logic: [],
  };
  expect(visibleQuestions(survey, { phase: 'both', answers: {} })).toHaveLength(1);
});

test('a hidden question never decides what is shown', () => {
  const value = fc.integer({ min: 1, max: 7 });
  const answers = fc.record(
    {
      first: fc.constantFrom({ choice: ['yes'] }, { choice: ['no'] }),
      directions: fc.record({ expectation: value, experience: value }),
      listens: fc.record({ expectation: value, experience: value }),
      again: fc.record({ experience: value }),
      topics: fc.record({ choice: fc.subarray(['time', 'price']) }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      answers,
      fc.constantFrom<Phase | 'both'>('expectation', 'experience', 'both'),
      (given, phase) => {
        const shown = ids(phase, given as Answers);
        const seen = Object.fromEntries(Object.entries(given).filter(([id]) => shown.includes(id)));
        expect(ids(phase, seen as Answers)).toEqual(shown);
      },
    ),
  );
});

test('a survey that ends asks for no points', () => {
  const survey = { ...sampleSurvey, allocation: { id: 'weights', text: { en: 'Split' } } };
  const last = (choice: readonly string[]) =>
    visibleQuestions(survey, { phase: 'experience', answers: { topics: { choice } } }).at(-1)?.id;
  expect(last(['time'])).toBe('weights');
  expect(last(['price'])).toBe('topics');
});
