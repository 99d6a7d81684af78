import { expect, test } from 'vitest';
import type { Phase } from '../types/question.ts';
import type { Design } from '../types/survey.ts';
import { ratingParts } from './rating-parts.ts';

test.each<[Design, Phase | 'both', readonly string[]]>([
  ['paired', 'expectation', ['expectation']],
  ['paired', 'experience', ['experience']],
  ['paired', 'both', ['expectation', 'experience']],
  ['recalled', 'both', ['expectation', 'experience']],
  ['tolerance', 'expectation', ['minimum', 'desired']],
  ['tolerance', 'both', ['minimum', 'desired', 'experience']],
  ['direct', 'expectation', []],
  ['direct', 'experience', ['disconfirmation']],
  ['experience', 'expectation', []],
  ['experience', 'both', ['experience']],
])('a %s survey in phase %s asks for %j', (design, phase, parts) => {
  expect(ratingParts({ design }, { type: 'rating', dimension: 'care' }, phase)).toEqual(parts);
});

test('a rating of one moment asks for that moment alone', () => {
  const question = { type: 'rating', phases: ['experience'] } as const;
  expect(ratingParts({ design: 'paired' }, question, 'both')).toEqual(['experience']);
  expect(ratingParts({ design: 'paired' }, question, 'expectation')).toEqual([]);
});

test('a rating that belongs to no dimension is never compared with an expectation in a direct survey', () => {
  expect(ratingParts({ design: 'direct' }, { type: 'rating' }, 'both')).toEqual(['experience']);
});

test('importance is asked last, after the visit', () => {
  const question = { type: 'rating', importance: true } as const;
  expect(ratingParts({ design: 'paired' }, question, 'both')).toEqual([
    'expectation',
    'experience',
    'importance',
  ]);
  expect(ratingParts({ design: 'paired' }, question, 'expectation')).toEqual(['expectation']);
});

test('a question that is not a rating has no parts', () => {
  expect(ratingParts({ design: 'paired' }, { type: 'text' }, 'both')).toEqual([]);
});
