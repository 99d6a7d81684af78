import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../types/survey.ts';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { createFullTally, fullTally } from './full-tally.ts';
import { mergeTallies } from './merge-tallies.ts';
import { parseTally } from './parse-tally.ts';
import { fullSurvey, responseOf } from './sample-responses.ts';
import { tally } from './tally.ts';

const designs: readonly Design[] = ['paired', 'recalled', 'direct', 'experience', 'tolerance'];
const groupBy = ['ward', 'age'];

describe.each(designs)('in the %s design', design => {
  const survey = fullSurvey(design);
  const responses = arbitraryResponses(survey);
  const written = (...args: Parameters<typeof fullTally>) => JSON.stringify(fullTally(...args));

  test('a full tally counts all that a tally counts, and more', () => {
    fc.assert(
      fc.property(responses, all => {
        const { more: _, cells, ...full } = fullTally(survey, all);
        const { cells: plain, ...rest } = tally(survey, all);
        expect(full).toEqual(rest);
        for (const [timing, { more, ...counts }] of Object.entries(cells)) {
          expect(counts).toEqual(plain[timing as 'prior']);
          expect(more).toBeDefined();
        }
      }),
    );
  });

  test('the order of the responses does not matter, and a tally survives being written and read', () => {
    fc.assert(
      fc.property(responses, all => {
        const text = written(survey, all, { groupBy });
        expect(written(survey, [...all].reverse(), { groupBy })).toBe(text);
        expect(JSON.stringify(parseTally(JSON.parse(text)))).toBe(text);
      }),
    );
  });

  test('tallies of parts, cut by visit, merge to the tally of the whole', () => {
    fc.assert(
      fc.property(responses, all => {
        const isFirst = ({ visit, id }: (typeof all)[number]) => (visit ?? id) < 'c';
        const first = fullTally(survey, all.filter(isFirst), { groupBy });
        const second = fullTally(
          survey,
          all.filter(response => !isFirst(response)),
          { groupBy },
        );
        expect(JSON.stringify(mergeTallies(second, first))).toBe(written(survey, all, { groupBy }));
        const empty = fullTally(survey, [], { groupBy });
        expect(mergeTallies(empty, first)).toEqual(first);
      }),
    );
  });

  test('the groups of a context key add up to all', () => {
    fc.assert(
      fc.property(responses, all => {
        const { cells, groups } = fullTally(survey, all, { groupBy });
        const total = (part: object) =>
          Object.values(part as typeof cells).reduce((sum, { respondents }) => sum + respondents[2]!, 0);
        for (const values of Object.values(groups!))
          expect(Object.values(values).reduce((sum, part) => sum + total(part), 0)).toBe(total(cells));
      }),
    );
  });
});

describe('groups', () => {
  const survey = fullSurvey('paired');

  test('a pair belongs to the group of its experience', () => {
    const { groups } = fullTally(
      survey,
      [
        responseOf({ id: '1', visit: 'v', phase: 'expectation', context: { ward: 'north' } }),
        responseOf({ id: '2', visit: 'v', phase: 'experience', context: { ward: 'south' } }),
        responseOf({ id: '3' }),
      ],
      { groupBy: ['ward'] },
    );
    expect(Object.keys(groups!.ward!)).toEqual(['', 'south']);
    expect(groups!.ward!.south?.prior?.respondents).toEqual([1, 0, 2]);
  });

  test('a value that the survey does not declare is refused with its place', () => {
    const { n } = fullTally(survey, [responseOf({ id: '1', context: { ward: 'west' } })], {
      groupBy: ['ward'],
    });
    expect(n).toMatchObject({ responses: 0, rejected: 1 });
  });

  test('a key that the survey does not declare is refused', () => {
    expect(() => createFullTally(survey, { groupBy: ['wrad'] })).toThrow(
      'groupBy: expected a context key of the survey, got wrad',
    );
  });
});
