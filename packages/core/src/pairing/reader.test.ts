import { expect, test } from 'vitest';
import { countedSurvey, responseOf } from '../tally/sample-responses.ts';
import type { Response } from '../types/response.ts';
import { createReader } from './create-reader.ts';

const read = createReader(countedSurvey);
const faultOf = (rest: Partial<Response>) => read(responseOf({ id: '1', ...rest }), new Uint8Array(12));

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
  expect(faultOf(rest)).toBe(fault);
});

test('a response of one phase gives only that side', () => {
  const codes = new Uint8Array(12);
  const answers = { greeted: { expectation: 2, experience: 5 } };
  expect(read(responseOf({ id: '1', phase: 'experience', answers }), codes)).toBeUndefined();
  expect([...codes]).toEqual([0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0]);
});
