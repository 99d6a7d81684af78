import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratingParts } from '../survey/rating-parts.ts';
import { arbitraryResponses } from '../tally/arbitrary-responses.ts';
import { fullTally } from '../tally/full-tally.ts';
import { fullSurvey, responseOf } from '../tally/sample-responses.ts';
import type { QuestionScore, RatingQuestion } from '../types/question.ts';
import type { Response } from '../types/response.ts';
import type { Design, Survey } from '../types/survey.ts';
import { fullReport } from './full-report.ts';

type Node = { readonly [key: string]: unknown };

/** The figures below a node for which neither the object they stand in nor the one around that says why they are undefined. */
const withoutReason = (value: unknown, path: string, around: readonly Node[]): readonly string[] => {
  if (value === null) return around.slice(-2).some(({ reason }) => typeof reason === 'string') ? [] : [path];
  if (typeof value !== 'object') return [];
  const inner = Array.isArray(value) ? around : [...around, value as Node];
  return Object.entries(value).flatMap(([key, child]) => withoutReason(child, `${path}.${key}`, inner));
};

/** The figures below a node for which no object around them says of how many they are. */
const withoutN = (value: unknown, path: string): readonly string[] => {
  if (value === null || typeof value === 'number') return [path];
  if (typeof value !== 'object' || 'n' in value) return [];
  return Object.entries(value).flatMap(([key, child]) => withoutN(child, `${path}.${key}`));
};

/** Everything that a Report has a figure for, with the four published numbers. */
const surveyOf = (design: Design): Survey => {
  const survey = fullSurvey(design);
  const [first] = survey.questions as readonly RatingQuestion[];
  const { dimension: _, importance: __, ...plain } = first!;
  const ask = (score: QuestionScore, scale: string): RatingQuestion => ({
    ...plain,
    id: score,
    scale,
    score,
    phases: ['experience'],
  });
  return {
    ...survey,
    scales: { ...survey.scales, recommend: { points: 11, min: 0, labels: { 0: { en: 'no' } } } },
    questions: [
      ...survey.questions,
      ask('nps', 'recommend'),
      ask('csat', 'agree5'),
      ask('ces', 'agree5'),
      ask('fft', 'agree5'),
    ],
  };
};

/** One who answers everything, the code of item i on side s being `codeOf(i, s)` above the lowest. */
const respondent = (survey: Survey, id: string, codeOf: (i: number, side: number) => number): Response => {
  const answers = survey.questions.flatMap((question, i) =>
    question.type === 'rating'
      ? [
          [
            question.id,
            Object.fromEntries(
              ratingParts(survey, question, 'both').map((part, side) => [
                part,
                (part === 'disconfirmation' ? -3 : (survey.scales[question.scale]!.min ?? 1)) +
                  codeOf(i, side),
              ]),
            ),
          ],
        ]
      : [],
  );
  const points = { waiting: 50, welcome: 25, care: 25 };
  return responseOf({ id, answers: { ...Object.fromEntries(answers), weights: { points } } });
};

const equal = () => 1;
const varied = (at: number) => (i: number, side: number) => (at * (i + 2) + side * (at + 1)) % 4;

const expectReasons = (survey: Survey, responses: readonly Response[]) => {
  const { n, expectationTiming, ...shown } = fullReport(survey, fullTally(survey, responses), {
    expectationTiming: 'recalled',
  });
  expect(withoutReason(shown, '', [])).toEqual([]);
  expect(withoutN(shown, '')).toEqual([]);
};

describe.each<Design>(['paired', 'recalled', 'direct', 'experience', 'tolerance'])(
  'in the %s design every figure has its n, and a reason where it is undefined:',
  design => {
    const survey = surveyOf(design);
    test.each([
      ['nobody', []],
      ['one', [equal]],
      ['two alike', [equal, equal]],
      ['two', [varied(0), varied(1)]],
      ['three', [varied(0), varied(1), varied(2)]],
      ['six alike', Array.from({ length: 6 }, () => equal)],
      ['forty', Array.from({ length: 40 }, (_, at) => varied(at))],
    ] as const)('of %s', (_, codes) => {
      expectReasons(
        survey,
        codes.map((codeOf, at) => respondent(survey, `${at}`, codeOf)),
      );
    });

    test('of any answers', () => {
      fc.assert(
        fc.property(arbitraryResponses(survey), responses => expectReasons(survey, responses)),
        { numRuns: 50 },
      );
    });
  },
);
