import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../types/response.ts';
import { checkAnswer } from './check-answer.ts';
import { findUnfinished } from './find-unfinished.ts';
import { sampleSurvey } from './sample-survey.ts';

const value = fc.constantFrom<number | 'na'>(1, 4, 7, 'na');
const fitting: Record<string, fc.Arbitrary<Answer>> = {
  rating: fc.record({ expectation: value, experience: value }, { requiredKeys: [] }),
  text: fc.record({ text: fc.string({ maxLength: 14 }) }),
  emotion: fc.record({ emotion: fc.constantFrom('calm', 'angry') }),
  'single-choice': fc.record({ choice: fc.constantFrom([], ['yes'], ['no']) }),
  'multiple-choice': fc.record({ choice: fc.subarray(['time', 'price']) }),
};

test('an answer that fits its question is found unfinished exactly when the whole check finds it so', () => {
  for (const question of sampleSurvey.questions.filter(one => one.phases === undefined))
    fc.assert(
      fc.property(
        fc.option(fitting[question.type]!, { nil: undefined }),
        fc.boolean(),
        (answer, required) => {
          const asked = { ...question, required };
          expect(findUnfinished(sampleSurvey, asked, answer, 'both')).toEqual(
            checkAnswer(sampleSurvey, asked, answer, 'both'),
          );
        },
      ),
      { numRuns: 30 },
    );
});
