import type { Answers, RatingAnswer, Response, Survey } from '@wellmet/core';
import type { Instrument, OracleFile, Rows } from './file.ts';

const text = (en: string) => ({ en });
const scale = (min: number, points: number) => ({
  min,
  points,
  labels: { [min]: text('worst'), [min + points - 1]: text('best') },
  notApplicable: true,
});

/** The instrument of a file as a Survey, with everything its data hold. */
export function surveyOf({ instrument, data }: OracleFile): Survey {
  const { scale: points, items, dimensions } = instrument as Instrument;
  return {
    id: 'oracle',
    version: '1.0.0',
    locales: ['en'],
    title: text('Oracle'),
    design: 'paired',
    scales: { points: scale(points.min, points.max - points.min + 1), nps: scale(0, 11), csat: scale(1, 5) },
    dimensions: dimensions.map(({ id, weight }) => ({ id, weight, name: text(id) })),
    questions: [
      ...items.map(({ id, dimension, reversed }) => ({
        id,
        type: 'rating' as const,
        scale: 'points',
        dimension,
        stage: 'care' as const,
        reverse: reversed,
        importance: data.I !== null,
        text: text(id),
      })),
      ...(['nps', 'csat'] as const).map(id => ({
        id,
        type: 'rating' as const,
        scale: id,
        score: id,
        stage: 'after' as const,
        phases: ['experience'] as const,
        text: text(id),
      })),
    ],
    ...(data.W !== null && { allocation: { id: 'weights', text: text('weights') } }),
  };
}

/** A survey with one question, answered by one rating from −3 to 3. */
export const directSurvey: Survey = {
  id: 'oracle',
  version: '1.0.0',
  locales: ['en'],
  title: text('Oracle'),
  design: 'direct',
  scales: { points: scale(1, 7) },
  dimensions: [{ id: 'all', name: text('all') }],
  questions: [
    { id: 'direct', type: 'rating', scale: 'points', dimension: 'all', stage: 'care', text: text('direct') },
  ],
};

const time = '2026-11-21T10:00:00.000Z';

export const responseOf = (
  id: string,
  phase: Response['phase'],
  answers: Answers,
  visit?: string,
): Response => ({
  id,
  survey: 'oracle',
  version: '1.0.0',
  phase,
  ...(visit !== undefined && { visit }),
  locale: 'en',
  channel: 'web',
  status: 'completed',
  startedAt: time,
  submittedAt: time,
  answers,
});

/** A missing answer is by turns absent and "does not apply". */
const given = (part: keyof RatingAnswer, value: number | null | undefined, turn: number): RatingAnswer =>
  value === undefined || (value === null && turn % 2 === 0) ? {} : { [part]: value ?? 'na' };

/** Two responses per row, joined by visit, all experiences first. */
export function responsesOf({ instrument, data }: OracleFile): readonly Response[] {
  const { items, dimensions } = instrument as Instrument;
  const ratings = (rate: (i: number) => RatingAnswer): Answers =>
    Object.fromEntries(items.map(({ id }, i) => [id, rate(i)]));
  const rows = data.E as Rows;
  const importance = data.I as Rows | null;
  const expectations = rows.map((row, r) =>
    responseOf(
      `expectation-${r}`,
      'expectation',
      ratings(i => given('expectation', row[i], i + r)),
      `visit-${r}`,
    ),
  );
  const experiences = rows.map((_, r) => {
    const weights = (data.W as Rows | null)?.[r];
    const single = (id: 'nps' | 'csat') => ({ [id]: given('experience', (data[id] as Rows[number])[r], r) });
    return responseOf(
      `experience-${r}`,
      'experience',
      {
        ...ratings(i => ({
          ...given('experience', (data.P as Rows)[r]![i], i + r),
          ...given('importance', importance?.[r]?.[i], i + r),
        })),
        ...single('nps'),
        ...single('csat'),
        ...(weights && {
          weights: {
            points: Object.fromEntries(
              dimensions.flatMap(({ id }, d) => (weights[d] === null ? [] : [[id, weights[d] as number]])),
            ),
          },
        }),
      },
      `visit-${r}`,
    );
  });
  return [...experiences, ...expectations];
}

/** One direct rating per row. */
export const directResponsesOf = (values: Rows[number]): readonly Response[] =>
  values.map((value, r) =>
    responseOf(`direct-${r}`, 'experience', { direct: given('disconfirmation', value, r) }),
  );
