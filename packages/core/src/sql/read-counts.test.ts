import { expect, test } from 'vitest';
import { fullSurvey } from '../tally/sample-responses.ts';
import { tally } from '../tally/tally.ts';
import { readCounts } from './read-counts.ts';

const survey = fullSurvey('paired');
const row = {
  counted: 'respondents',
  context: '',
  context_value: '',
  timing: 'prior',
  numbers: '1,0,2,2,0,0',
};
const reading = (changes: object, options = {}) => {
  return () => readCounts(survey, [{ ...row, ...changes }], options);
};

test('no rows are a Tally of nothing', () => {
  expect(readCounts(survey, [])).toEqual(tally(survey, []));
});

test('rows of several statements, or of several parts of the visits, add up', () => {
  const { n, cells } = readCounts(survey, [row, { ...row, numbers: '0,3,3,5,1,0' }]);
  expect(n).toMatchObject({ responses: 7, repeated: 2, otherVersion: 1 });
  expect(cells.prior?.respondents).toEqual([1, 3, 5]);
});

test('what is no row of the statements is named', () => {
  expect(reading({ counted: 'visits' })).toThrow(/^counted: expected stored, respondents, .*, got "visits"$/);
  expect(reading({ timing: 'later' })).toThrow('timing: expected prior, recalled, normative, got "later"');
  expect(reading({ numbers: null })).toThrow('numbers: expected whole numbers, got null');
  expect(reading({ numbers: '1,0.5' })).toThrow('numbers: expected whole numbers, got "1,0.5"');
  expect(reading({ context: 'floor' }, { groupBy: ['ward'] })).toThrow('context: expected ward, got "floor"');
});

test('a count that a double cannot hold is refused, not rounded', () => {
  expect(reading({ counted: 'items', numbers: '0,1,1,9007199254740993' })).toThrow(
    'Expected a count up to 9007199254740991, got 9007199254740992',
  );
});

test('more respondents than sums of squares have room for are refused', () => {
  expect(reading({ numbers: '67108865,0,67108865,67108865,0,0' })).toThrow(
    'One statement counts at most 67108864 respondents, got 67108865: tally each part of the visits and merge',
  );
});
