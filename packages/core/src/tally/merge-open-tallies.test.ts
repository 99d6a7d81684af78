import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../types/survey.ts';
import { addResponse } from './add-response.ts';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { closeTally } from './close-tally.ts';
import { createTally } from './create-tally.ts';
import { createFullTally, fullTally } from './full-tally.ts';
import { mergeOpenTallies } from './merge-open-tallies.ts';
import { countedSurvey, fullSurvey } from './sample-responses.ts';

test.each<Design>(['paired', 'direct', 'tolerance'])(
  'in the %s design any split, merged in any order, gives the same respondents',
  design => {
    const survey = fullSurvey(design);
    const options = { groupBy: ['ward', 'age'] };
    fc.assert(
      fc.property(arbitraryResponses(survey), fc.infiniteStream(fc.nat(3)), (responses, shards) => {
        const parts = Array.from({ length: 4 }, () => createFullTally(survey, options));
        for (const response of responses) addResponse(parts[shards.next().value]!, response);
        const merged = mergeOpenTallies(parts[2]!, mergeOpenTallies(parts[0]!, parts[3]!));
        const all = closeTally(mergeOpenTallies(merged, parts[1]!));
        expect(JSON.stringify(all)).toBe(JSON.stringify(fullTally(survey, responses, options)));
      }),
    );
  },
);

test('what was merged goes on as if it had been one', () => {
  fc.assert(
    fc.property(arbitraryResponses(countedSurvey), responses => {
      const [first, second, whole] = [
        createTally(countedSurvey),
        createTally(countedSurvey),
        createTally(countedSurvey),
      ];
      responses.forEach((response, i) => {
        addResponse(whole, response);
        if (i % 3 < 2) addResponse(i % 3 === 0 ? first : second, response);
      });
      mergeOpenTallies(first, second);
      responses.forEach((response, i) => {
        if (i % 3 === 2) addResponse(first, response);
      });
      expect(closeTally(first)).toEqual(closeTally(whole));
    }),
  );
});

test('open tallies of two surveys are not merged', () => {
  const other = createTally({ ...countedSurvey, version: '1.2.0' });
  expect(() => mergeOpenTallies(createTally(countedSurvey), other)).toThrow('count different things');
});
