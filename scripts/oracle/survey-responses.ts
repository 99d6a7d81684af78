import type { Answers, Response, Survey } from '@wellmet/core';
import type { Instrument, OracleFile, Rows } from './file.ts';

/** The instrument of a file as a Survey. */
export function surveyOf({ scale: { min, max }, items, dimensions }: Instrument): Survey {
  const text = (en: string) => ({ en });
  return {
    id: 'oracle',
    version: '1.0.0',
    locales: ['en'],
    title: text('Oracle'),
    design: 'paired',
    scales: {
      points: {
        points: max - min + 1,
        min,
        labels: { [min]: text('worst'), [max]: text('best') },
        notApplicable: true,
      },
    },
    dimensions: dimensions.map(({ id, weight }) => ({ id, weight, name: text(id) })),
    questions: items.map(({ id, dimension, reversed }) => ({
      id,
      type: 'rating',
      scale: 'points',
      dimension,
      stage: 'care',
      reverse: reversed,
      text: text(id),
    })),
  };
}

const time = '2026-11-21T10:00:00.000Z';

/** Two responses per row, joined by visit; a missing answer is by turns absent and "does not apply". */
export function responsesOf({ instrument, data }: OracleFile): readonly Response[] {
  const answers = (row: Rows[number], part: string, turn: number): Answers =>
    Object.fromEntries(
      row.flatMap((value, i) =>
        value === null && (i + turn) % 2 === 0 ? [] : [[instrument!.items[i]!.id, { [part]: value ?? 'na' }]],
      ),
    );
  const side = (phase: 'expectation' | 'experience', rows: Rows) =>
    rows.map(
      (row, r): Response => ({
        id: `${phase}-${r}`,
        survey: 'oracle',
        version: '1.0.0',
        phase,
        visit: `visit-${r}`,
        locale: 'en',
        channel: 'web',
        status: 'completed',
        startedAt: time,
        submittedAt: time,
        answers: answers(row, phase, r),
      }),
    );
  return [...side('experience', data.P as Rows), ...side('expectation', data.E as Rows)];
}
