import { breakDown, fullTally, policies, type Response, type Survey, suppressBreakdown } from '@wellmet/core';
import { box, plot, text } from './plot.ts';

const sizes: Readonly<Record<string, number>> = { north: 46, east: 31, centre: 24, west: 15, south: 4 };
const wards = Object.keys(sizes);
const en = (words: string) => ({ en: words });

const survey: Survey = {
  id: 'wards',
  version: '1.0.0',
  locales: ['en'],
  title: en('Wards'),
  design: 'recalled',
  scales: { agree5: { points: 5, labels: { 1: en('no'), 5: en('yes') } } },
  dimensions: [{ id: 'care', name: en('Care') }],
  questions: [
    { id: 'listens', type: 'rating', scale: 'agree5', dimension: 'care', stage: 'care', text: en('Listens') },
  ],
  context: [{ id: 'ward', name: en('Ward'), values: wards }],
};
const responses = wards.flatMap(ward =>
  Array.from(
    { length: sizes[ward]! },
    (_, i): Response => ({
      id: `${ward}-${i}`,
      survey: 'wards',
      version: '1.0.0',
      phase: 'both',
      locale: 'en',
      channel: 'kiosk',
      status: 'completed',
      startedAt: '2026-11-21T10:00:00.000Z',
      submittedAt: '2026-11-21T10:05:00.000Z',
      answers: { listens: { expectation: 4, experience: 3 + (i % 3) } },
      context: { ward },
    }),
  ),
);
const counts = fullTally(survey, responses, { groupBy: ['ward'] });
const { total, groups } = suppressBreakdown(breakDown(survey, counts, 'ward'), policies.public);
const all = total.items[0]!.n!;

/** What a reader sees of five wards of which one is small. */
export const smallNumbers: string = plot({
  title: 'Respondents per ward, as the public sees them',
  description:
    'Three wards and the total are shown with their numbers. The smallest ward is hidden, and the next smallest with it, so that subtraction gives neither.',
  x: {
    from: 0.4,
    to: 6.6,
    label: 'ward',
    ticks: [...wards.map((ward, i) => [i + 1, ward] as const), [6, 'all']],
  },
  y: { from: 0, to: all + 10, label: 'respondents', ticks: [0, 40, 80, 120] },
  marks: ({ x, y }) =>
    [...wards.map(ward => groups[ward]!.items[0]!.n), all].flatMap((n, i) => [
      box([x(i + 0.7), y(0)], [x(i + 1.3), y(n ?? 20)], n === null ? 'soft' : 'a'),
      text([x(i + 1), y(n ?? 20) - 8], n === null ? 'not shown' : String(n), 'middle'),
    ]),
});
