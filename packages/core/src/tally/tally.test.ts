import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '../types/response.ts';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { countedSurvey, responseOf } from './sample-responses.ts';
import { tally } from './tally.ts';
import { timingsOf } from './timings.ts';

const gentle = (expectation: number, experience: number) => ({ gentle: { expectation, experience } });
const side = (phase: 'expectation' | 'experience', id: string, value: number, rest: Partial<Response> = {}) =>
  responseOf({ id, phase, visit: 'v', answers: { gentle: { [phase]: value } }, ...rest });
const GENTLE = 5;
const pairAt = (responses: readonly Response[], timing: 'prior' | 'recalled' | 'normative') => {
  const at = tally(countedSurvey, responses).cells[timing]?.items[GENTLE]?.pairs.findIndex(n => n > 0) ?? -1;
  return at < 0 ? undefined : [Math.floor(at / 5) + 1, (at % 5) + 1];
};

describe('pairing', () => {
  test('the two responses of a visit are one respondent, whichever arrives first', () => {
    const [before, after] = [side('expectation', '1', 4), side('experience', '2', 5)];
    expect(pairAt([before, after], 'prior')).toEqual([4, 5]);
    expect(pairAt([after, before], 'prior')).toEqual([4, 5]);
  });

  test('a visit with one side, and one side without a visit, are unpaired and still counted', () => {
    const { cells, n } = tally(countedSurvey, [
      side('expectation', '1', 4),
      responseOf({ id: '2', phase: 'experience', answers: { gentle: { experience: 2 } } }),
    ]);
    expect(n.responses).toBe(2);
    expect(cells.prior?.respondents).toEqual([0, 2, 2]);
    expect(cells.prior?.items[GENTLE]).toMatchObject({
      expectation: [0, 0, 0, 1, 0],
      experience: [0, 1, 0, 0, 0],
    });
  });

  test('of two experiences the first submitted counts, and the other is repeated', () => {
    const responses = [
      side('expectation', '1', 3),
      side('experience', '2', 1, { submittedAt: '2026-11-21T12:00:00.000Z' }),
      side('experience', '3', 5, { submittedAt: '2026-11-21T11:00:00.000Z' }),
    ];
    expect(pairAt(responses, 'prior')).toEqual([3, 5]);
    expect(tally(countedSurvey, responses).n).toMatchObject({ responses: 3, repeated: 1 });
  });

  test('a completed response counts before an earlier partial one', () => {
    const responses = [
      side('expectation', '1', 3),
      side('experience', '2', 1, { status: 'partial', submittedAt: '2026-11-21T09:00:00.000Z' }),
      side('experience', '3', 5),
    ];
    expect(pairAt(responses, 'prior')).toEqual([3, 5]);
  });

  test('both sides in one sitting count before one side each', () => {
    const responses = [
      side('expectation', '1', 3),
      responseOf({ id: '2', visit: 'v', answers: gentle(2, 2) }),
      side('experience', '3', 5),
    ];
    expect(pairAt(responses, 'recalled')).toEqual([2, 2]);
    expect(tally(countedSurvey, responses).n.repeated).toBe(2);
  });

  test('a survey that asks what should be has normative expectations, however they were asked', () => {
    const survey = { ...countedSurvey, expectationTiming: 'normative' } as const;
    const responses = [
      side('expectation', '1', 3),
      side('experience', '2', 5),
      responseOf({ id: '3', answers: gentle(2, 2) }),
    ];
    expect(tally(survey, responses).cells.normative?.respondents).toEqual([2, 0, 3]);
    expect(timingsOf(tally(survey, responses))).toEqual(['normative']);
    expect(timingsOf(tally(countedSurvey, [...responses, responseOf({ id: '4' })]))).toEqual([
      'recalled',
      'prior',
    ]);
  });
});

describe('what is counted', () => {
  test('a reversed item is turned, and so is one on a descending scale, but not one that is both', () => {
    const question = (id: string) => countedSurvey.questions.find(candidate => candidate.id === id)!;
    const both = { ...question('wait'), id: 'both', reverse: true };
    const survey = { ...countedSurvey, questions: [question('wait'), question('ignored'), both] };
    const answer = { expectation: 0, experience: 3 };
    const { cells } = tally(survey, [
      responseOf({
        id: '1',
        answers: { wait: answer, both: answer, ignored: { expectation: 1, experience: 4 } },
      }),
    ]);
    const pairsAt = (i: number) => cells.recalled?.items[i]?.pairs.indexOf(1);
    expect([pairsAt(0), pairsAt(1), pairsAt(2)]).toEqual([3 * 4 + 0, 4 * 5 + 1, 0 * 4 + 3]);
  });

  test('not applicable is missing', () => {
    const { cells } = tally(countedSurvey, [
      responseOf({ id: '1', answers: { gentle: { expectation: 4, experience: 'na' } } }),
    ]);
    expect(cells.recalled?.items[GENTLE]?.expectation).toEqual([0, 0, 0, 1, 0]);
    expect(cells.recalled?.items[GENTLE]?.pairs.some(n => n > 0)).toBe(false);
  });

  test('of an older version only the items that kept their meaning count', () => {
    const answers = { listens: { expectation: 1, experience: 1 }, ...gentle(2, 3) };
    const { cells, n } = tally(countedSurvey, [responseOf({ id: '1', version: '1.0.9', answers })]);
    expect(n).toMatchObject({ responses: 1, otherVersion: 1 });
    expect(cells.recalled?.items[3]?.pairs.includes(1)).toBe(false);
    expect(cells.recalled?.items[GENTLE]?.pairs.includes(1)).toBe(true);
  });

  test('an id seen again is a duplicate, and changes nothing else', () => {
    const once = responseOf({ id: '1', answers: gentle(2, 3) });
    const { n, ...rest } = tally(countedSurvey, [once]);
    expect(tally(countedSurvey, [once, once])).toEqual({ ...rest, n: { ...n, duplicates: 1 } });
  });

  test('what is not a response of this survey is rejected whole', () => {
    const good = gentle(2, 3);
    const { n, cells } = tally(
      countedSurvey,
      [
        responseOf({ id: '1', survey: 'other', answers: good }),
        responseOf({ id: '2', version: '1.2.0', answers: good }),
        responseOf({ id: '3', answers: { ...good, wait: { expectation: 4 } } }),
        responseOf({ id: '4', answers: { ...good, wait: { experience: 1.5 } } }),
      ],
      { rejected: 3 },
    );
    expect(n).toMatchObject({ responses: 0, rejected: 7 });
    expect(cells).toEqual({});
  });
});

test('the order of the responses does not matter', () => {
  fc.assert(
    fc.property(arbitraryResponses(countedSurvey), fc.array(fc.nat()), (responses, keys) => {
      const shuffled = responses
        .map((response, i) => [keys[i % Math.max(1, keys.length)] ?? 0, response] as const)
        .sort(([a], [b]) => a - b)
        .map(([, response]) => response);
      expect(JSON.stringify(tally(countedSurvey, shuffled))).toBe(
        JSON.stringify(tally(countedSurvey, responses)),
      );
      const { n, cells } = tally(countedSurvey, [...shuffled, ...responses]);
      const once = tally(countedSurvey, responses);
      expect(cells).toEqual(once.cells);
      expect(n.duplicates).toBe(once.n.responses);
    }),
  );
});

test('every accepted response belongs to one respondent, or is repeated', () => {
  fc.assert(
    fc.property(arbitraryResponses(countedSurvey), responses => {
      const { n, cells } = tally(countedSurvey, responses);
      const used = Object.values(cells).reduce((sum, { respondents }) => sum + respondents[2]!, 0);
      expect(n.responses + n.rejected).toBe(responses.length);
      expect(used + n.repeated).toBe(n.responses);
    }),
  );
});
