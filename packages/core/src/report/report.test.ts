import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses } from '../tally/arbitrary-responses.ts';
import { countedSurvey, responseOf } from '../tally/sample-responses.ts';
import { tally } from '../tally/tally.ts';
import type { Response } from '../types/response.ts';
import { report } from './report.ts';

const of = (responses: readonly Response[]) => report(countedSurvey, tally(countedSurvey, responses));
const rated = (id: string, ratings: Readonly<Record<string, readonly [number, number]>>) =>
  responseOf({
    id,
    answers: Object.fromEntries(
      Object.entries(ratings).map(([item, [expectation, experience]]) => [item, { expectation, experience }]),
    ),
  });

describe('a dimension', () => {
  const care = (responses: readonly Response[]) => of(responses).dimensions[2]!;

  test('is scored from half of its items, over the items that have both sides', () => {
    const { n, expectation, experience, gap, complete } = care([
      responseOf({
        id: '1',
        answers: {
          listens: { expectation: 1, experience: 5 },
          explains: { expectation: 2, experience: 3 },
          gentle: { expectation: 5 },
        },
      }),
      rated('2', { listens: [4, 4], explains: [3, 4], gentle: [5, 4] }),
      rated('3', { gentle: [1, 5] }),
    ]);
    expect(n).toBe(2);
    expect([expectation.mean, experience.mean, gap.mean]).toEqual([2.75, 4, 1.25]);
    expect(complete).toMatchObject({
      n: 1,
      gap: { mean: 0, sd: null },
      counts: { better: 0, equal: 1, worse: 0 },
    });
  });
});

describe('the overall score', () => {
  test('weighs dimensions alike, and by their weights', () => {
    const { half } = of([
      rated('1', { wait: [3, 1], greeted: [3, 3], ignored: [1, 1], explains: [1, 2], gentle: [1, 4] }),
      rated('2', { wait: [2, 2], greeted: [3, 4], listens: [1, 2], explains: [1, 2], gentle: [1, 2] }),
      rated('3', { wait: [0, 0] }),
    ]).overall;
    expect(half.n).toBe(2);
    expect(half.unweighted.gap.mean).toBeCloseTo(((2 + 0 + 2) / 3 + (0 + 1 + 1) / 3) / 2, 12);
    expect(half.fixedWeighted.mean).toBeCloseTo((0.5 * 2 + 0.375 * 2 + 0.125 + 0.375) / 2, 12);
    expect(half.fromDimensionMeans.unweighted).toBeCloseTo((2 / 3 + 0.5 + 1.5) / 3, 12);
  });

  test('is undefined while a dimension has no score, but for the means of the others', () => {
    const { n, unweighted, fromDimensionMeans } = of([rated('1', { wait: [2, 1], greeted: [3, 5] })]).overall
      .half;
    expect({ n, verdict: unweighted.verdict, reason: unweighted.reason }).toEqual({
      n: 0,
      verdict: null,
      reason: 'n=0',
    });
    expect(fromDimensionMeans).toEqual({
      unweighted: null,
      fixedWeighted: null,
      unweightedAvailable: 1.5,
      fixedWeightedAvailable: (50 * 1 + 12.5 * 2) / 62.5,
      reason: 'no-dimension-score',
    });
  });
});

test('a report without responses has its shape, and null where nothing can be said', () => {
  const empty = of([]);
  expect(empty.items.map(({ id }) => id)).toEqual([
    'wait',
    'greeted',
    'ignored',
    'listens',
    'explains',
    'gentle',
  ]);
  expect(empty.items[0]).toMatchObject({
    n: 0,
    gap: { mean: null, ci95: null },
    t: { reason: 'n<2' },
    verdict: null,
  });
  expect(empty).toMatchObject({
    expectationTiming: null,
    n: { responses: 0, paired: 0, unpaired: 0, rejected: 0 },
  });
});

test('answers without a partner are in the answered figures, not in the pairs', () => {
  const { items, n } = of([
    rated('1', { greeted: [2, 4] }),
    responseOf({ id: '2', answers: { greeted: { experience: 5 } } }),
  ]);
  expect(items[1]).toMatchObject({
    n: 1,
    experience: { mean: 4 },
    answered: { expectation: { n: 1, mean: 2 }, experience: { n: 2, mean: 4.5 } },
  });
  expect(n).toEqual({ responses: 2, paired: 2, unpaired: 0, rejected: 0 });
});

describe('pairs of several timings', () => {
  const mixed = tally(countedSurvey, [
    rated('1', { greeted: [2, 4] }),
    responseOf({ id: '2', phase: 'expectation', visit: 'v', answers: { greeted: { expectation: 5 } } }),
    responseOf({ id: '3', phase: 'experience', visit: 'v', answers: { greeted: { experience: 5 } } }),
  ]);

  test('are refused with the timings there are', () => {
    expect(() => report(countedSurvey, mixed)).toThrow('expectationTiming: expected one of prior, recalled');
  });

  test('are reported one timing at a time', () => {
    const gapOf = (expectationTiming: 'prior' | 'recalled') =>
      report(countedSurvey, mixed, { expectationTiming }).items[1]!.gap.mean;
    expect([gapOf('prior'), gapOf('recalled')]).toEqual([0, 2]);
  });
});

test('a tally of another survey is refused', () => {
  const [first, ...others] = countedSurvey.questions;
  const other = { ...countedSurvey, questions: [...others, first!] };
  expect(() => report(other, tally(countedSurvey, []))).toThrow('survey: expected visit 1.1.0, as tallied');
});

test('the report is a function of the counts: every gap is the difference of its two means', () => {
  fc.assert(
    fc.property(arbitraryResponses(countedSurvey), responses => {
      const counts = tally(countedSurvey, responses);
      for (const expectationTiming of ['prior', 'recalled'] as const) {
        const { items, dimensions } = report(countedSurvey, counts, { expectationTiming });
        for (const { n, expectation, experience, gap, counts: classes } of [...items, ...dimensions]) {
          expect(classes.better + classes.equal + classes.worse).toBe(n);
          if (n > 0) expect(gap.mean).toBeCloseTo(experience.mean! - expectation.mean!, 12);
        }
      }
    }),
  );
});
