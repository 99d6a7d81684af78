import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addResponse } from './add-response.ts';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { closeTally } from './close-tally.ts';
import { createTally } from './create-tally.ts';
import { createFullTally, fullTally } from './full-tally.ts';
import { mergeOpenTallies } from './merge-open-tallies.ts';
import { stateOf, withState } from './open-tally-state.ts';
import { countedSurvey, fullSurvey } from './sample-responses.ts';
import { tally } from './tally.ts';

test.each([
  ['a Tally', countedSurvey, createTally, tally],
  ['a full Tally', fullSurvey('paired'), createFullTally, fullTally],
] as const)(
  '%s counted in parts in other threads is the same as one counted in one',
  (_, survey, create, whole) => {
    fc.assert(
      fc.property(arbitraryResponses(survey), fc.infiniteStream(fc.nat(2)), (responses, shards) => {
        const parts = Array.from({ length: 3 }, () => create(survey));
        for (const response of responses) addResponse(parts[shards.next().value]!, response);
        const sent = parts.map(part => withState(create(survey), structuredClone(stateOf(part))));
        const merged = closeTally(sent.reduce(mergeOpenTallies));
        expect(JSON.stringify(merged)).toBe(JSON.stringify(whole(survey, responses)));
      }),
    );
  },
);

test('groups stay where they are', () => {
  const open = createFullTally(fullSurvey('paired'), { groupBy: ['ward'] });
  expect(() => stateOf(open)).toThrow('Expected an open Tally without groups');
});
