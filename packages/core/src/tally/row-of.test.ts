import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RatingAnswer, Response } from '../types/response.ts';
import { addResponse, addRow } from './add-response.ts';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { closeTally } from './close-tally.ts';
import { createTally } from './create-tally.ts';
import { createFullTally } from './full-tally.ts';
import { type RatingRow, rowOf } from './row-of.ts';
import { countedSurvey, fullSurvey, responseOf } from './sample-responses.ts';

/** What a reader of other formats does: one code per rating that the phase asks. */
function fill({ codes, places }: RatingRow, { phase, answers }: Response): void {
  codes.fill(0);
  for (const { question, part, phase: asked, at, min, points, turns } of places) {
    const value = (answers[question] as RatingAnswer | undefined)?.[part];
    if (value === undefined || (phase !== 'both' && phase !== asked)) continue;
    codes[at] = value === 'na' ? -1 : turns ? points - (value - min) : value - min + 1;
  }
}

test.each([
  ['a Tally', countedSurvey, createTally],
  [
    'a full Tally of zones of tolerance',
    { ...fullSurvey('tolerance'), allocation: undefined },
    createFullTally,
  ],
] as const)('rows fill %s as responses do', (_, { allocation, ...survey }, create) => {
  fc.assert(
    fc.property(arbitraryResponses(survey), responses => {
      const [open, other] = [create(survey), create(survey)];
      const row = rowOf(open)!;
      for (const response of responses) {
        if (response.version !== survey.version) continue;
        fill(row, response);
        expect(addRow(open, response)).toBe(addResponse(other, response));
      }
      expect(closeTally(open)).toEqual(closeTally(other));
    }),
  );
});

test('where a survey asks for more than two sides there is no row to fill', () => {
  expect(rowOf(createFullTally(fullSurvey('paired')))).toBeUndefined();
  expect(rowOf(createTally({ ...countedSurvey, design: 'experience' }))).toBeUndefined();
});

test.each([createTally, createFullTally])('whoever keeps the ids decides what was counted before', create => {
  const open = create(countedSurvey, { ids: { has: () => false, add: () => undefined } });
  const response = responseOf({ id: 'one' });
  expect([addResponse(open, response), addResponse(open, response)]).toEqual([undefined, undefined]);
  expect(closeTally(open).n).toMatchObject({ responses: 2, duplicates: 0 });
});
