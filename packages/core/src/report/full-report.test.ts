import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ces } from '../scores/ces.ts';
import type { Fft } from '../scores/fft.ts';
import type { Nps } from '../scores/nps.ts';
import { arbitraryResponses } from '../tally/arbitrary-responses.ts';
import { fullTally } from '../tally/full-tally.ts';
import { countedSurvey, fullSurvey, responseOf } from '../tally/sample-responses.ts';
import { tally } from '../tally/tally.ts';
import type { RatingQuestion } from '../types/question.ts';
import type { RatingAnswer } from '../types/response.ts';
import type { Design, Scale, Survey } from '../types/survey.ts';
import { fullReport } from './full-report.ts';
import { report } from './report.ts';

const of = (survey: Survey, answers: readonly Readonly<Record<string, RatingAnswer>>[]) =>
  fullReport(
    survey,
    fullTally(
      survey,
      answers.map((given, i) => responseOf({ id: `${i}`, answers: given })),
    ),
  );

/** Every number of a tree. */
const numbersOf = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

describe.each<Design>(['paired', 'recalled', 'direct', 'experience', 'tolerance'])(
  'in the %s design',
  design => {
    const survey = fullSurvey(design);

    test('a full report says what a report says, and no figure is anything but a number or null', () => {
      fc.assert(
        fc.property(arbitraryResponses(survey), responses => {
          const counts = fullTally(survey, responses);
          const options = { expectationTiming: 'recalled' } as const;
          const full = fullReport(survey, counts, options);
          expect(full).toMatchObject({
            ...report(survey, tally(survey, responses), options),
            items: report(survey, counts, options).items.map(({ answered, ...item }) => item),
          });
          expect(numbersOf(full).filter(value => !Number.isFinite(value))).toEqual([]);
        }),
        { numRuns: 50 },
      );
    });
  },
);

test('a survey that asks only for the experience has experiences, reliability and no gap', () => {
  const { items, dimensions, overall } = of({ ...countedSurvey, design: 'experience' }, [
    {
      greeted: { experience: 4 },
      ignored: { experience: 1 },
      listens: { experience: 2 },
      gentle: { experience: 2 },
    },
    {
      greeted: { experience: 5 },
      ignored: { experience: 2 },
      listens: { experience: 4 },
      gentle: { experience: 3 },
    },
  ]);
  const none = { gap: { mean: null, ci95: null }, verdict: null, reason: 'not-asked' };
  expect(items[1]).toMatchObject({ n: 2, experience: { mean: 4.5 }, expectation: { mean: null }, ...none });
  expect(items[1]!.answered.expectation.n).toBe(0);
  expect(dimensions[2]).toMatchObject({
    n: 2,
    experience: { mean: 2.75 },
    experienceOnly: { mean: 2.75 },
    ...none,
  });
  expect(dimensions[1]!.alpha).toMatchObject({
    expectation: { reason: 'n=0' },
    experience: { n: 2, reason: 'zero-variance' },
    gap: { reason: 'n=0' },
  });
  expect(overall.half).toMatchObject({
    fixedWeighted: { mean: null },
    fromDimensionMeans: { unweighted: null },
  });
});

test('in a direct survey the answer is the gap', () => {
  const { items, dimensions } = of({ ...countedSurvey, design: 'direct' }, [
    { greeted: { disconfirmation: 3 }, ignored: { disconfirmation: 0 } },
    { greeted: { disconfirmation: -1 }, ignored: { disconfirmation: 0 } },
  ]);
  expect(items[1]).toMatchObject({
    n: 2,
    gap: { mean: 1 },
    experience: { mean: null },
    counts: { better: 1, worse: 1 },
  });
  expect(items[1]!.shares.asExpected.x).toBe(0);
  expect(dimensions[1]).toMatchObject({ n: 2, gap: { mean: 0.5 } });
});

test('a verdict that Holm does not support is met', () => {
  const pair = (gap: number) => ({ expectation: 3, experience: 3 + gap });
  const { items } = of(
    countedSurvey,
    [1, 1, 1, 0, 0, 1, 1, -1, 0].map(gap => ({
      greeted: pair(gap),
      listens: pair(0),
      explains: pair(1),
      gentle: pair(gap > 0 ? 0 : 1),
      ignored: pair(1 - gap),
    })),
  );
  const greeted = items[1]!;
  expect(greeted).toMatchObject({ verdict: 'met', adjusted: { verdict: 'met' } });
  const raw = items.filter(({ t }) => t.p !== null && t.p < 0.05);
  expect(raw.length).toBeGreaterThan(0);
  for (const { adjusted, t } of raw) {
    expect(adjusted.holm!).toBeGreaterThanOrEqual(t.p!);
    expect(adjusted.verdict).toBe(adjusted.holm! < 0.05 ? 'fell-short' : 'met');
  }
  expect(items[4]).toMatchObject({
    t: { reason: 'zero-variance' },
    adjusted: { holm: null, verdict: 'exceeded' },
  });
});

describe('a question without a dimension', () => {
  const en = (words: string) => ({ en: words });
  const scales: Readonly<Record<string, Scale>> = {
    ...countedSurvey.scales,
    likely: { points: 11, min: 0, labels: { 0: en('no'), 10: en('yes') } },
    good5: {
      points: 5,
      direction: 'descending',
      labels: { 1: en('very good'), 5: en('very poor') },
      notApplicable: true,
    },
  };
  const asking = (question: Partial<RatingQuestion>, answers: readonly (number | 'na')[]) => {
    const single = {
      id: 'single',
      type: 'rating',
      scale: 'agree5',
      stage: 'after',
      phases: ['experience'],
      text: en('single'),
      ...question,
    } as const;
    const survey = { ...countedSurvey, scales, questions: [...countedSurvey.questions, single] };
    return of(
      survey,
      answers.map(experience => ({ single: { experience } })),
    ).questions[0]!;
  };

  test('is told by its answers', () => {
    expect(asking({}, [1, 5, 5, 'na'])).toEqual({
      id: 'single',
      answered: { n: 3, mean: 11 / 3, sd: expect.closeTo(2.309401, 6), median: 5, notApplicable: 1 },
    });
  });

  test('has the score that the survey asks for', () => {
    expect((asking({ scale: 'likely', score: 'nps' }, [10, 9, 3, 7]).score as Nps).nps).toBe(25);
    expect(asking({ score: 'csat' }, [5, 4, 1, 'na']).score).toMatchObject({ n: 3, top2Box: { x: 2 } });
  });

  test('in the Friends and Family Test counts "do not know" in the denominator, and 1 as very good', () => {
    const score = asking({ scale: 'good5', score: 'fft' }, [1, 1, 2, 5, 'na']).score as Fft;
    expect(score).toMatchObject({ n: 5, positive: { x: 3 }, negative: { x: 1 } });
  });

  test('keeps the direction of an effort score', () => {
    expect(asking({ score: 'ces' }, [5, 5, 2]).score as Ces).toMatchObject({
      direction: 'ease',
      mean: 4,
      easy: { x: 2 },
    });
    expect(asking({ scale: 'good5', score: 'ces' }, [1, 1, 5]).score as Ces).toMatchObject({
      direction: 'effort',
      easy: { x: 2 },
    });
  });
});

test('a plain tally has no full report', () => {
  expect(() => fullReport(countedSurvey, tally(countedSurvey, []))).toThrow('Expected a full Tally');
});
