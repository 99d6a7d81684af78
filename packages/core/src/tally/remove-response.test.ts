import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { fullTally } from './full-tally.ts';
import { removeResponse } from './remove-response.ts';
import { countedSurvey, fullSurvey, responseOf } from './sample-responses.ts';
import { tally } from './tally.ts';

const survey = fullSurvey('paired');
const older = ({ version }: { readonly version: string }) => version < '2';

test('what is left is the tally of the others, to the last byte', () => {
  fc.assert(
    fc.property(arbitraryResponses(survey), fc.nat(), (all, pick) => {
      const known = all.filter(older);
      fc.pre(known.length > 0);
      const gone = known[pick % known.length]!;
      const others = all.filter(({ id }) => id !== gone.id);
      const visit = known.filter(
        ({ id, visit: key }) => id !== gone.id && key !== undefined && key === gone.visit,
      );
      const options = { groupBy: ['ward'] };
      const left = removeResponse(survey, fullTally(survey, all, options), gone, visit);
      expect(JSON.stringify(left)).toBe(JSON.stringify(fullTally(survey, others, options)));
      expect(removeResponse(survey, tally(survey, all), gone, visit)).toEqual(tally(survey, others));
    }),
  );
});

test('a response that was never counted is refused', () => {
  const counted = tally(countedSurvey, [
    responseOf({ id: '1', answers: { gentle: { expectation: 1, experience: 2 } } }),
  ]);
  const other = responseOf({ id: '2', answers: { gentle: { expectation: 1, experience: 3 } } });
  expect(() => removeResponse(countedSurvey, counted, other)).toThrow('Expected a count from 0');
});

test('what is no response of the survey is refused', () => {
  const other = responseOf({ id: '2', survey: 'other' });
  expect(() => removeResponse(countedSurvey, tally(countedSurvey, [other]), other)).toThrow(
    'Expected different responses of this survey',
  );
});
