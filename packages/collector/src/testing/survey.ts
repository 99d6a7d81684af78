import type { Response, Survey } from '@wellmet/core';

/** One question of each type, on a paired design. */
export const survey: Survey = {
  id: 'visit',
  version: '1.0.0',
  locales: ['en'],
  title: { en: 'Your visit' },
  design: 'paired',
  scales: {
    agree7: {
      points: 7,
      labels: { '1': { en: 'not at all' }, '7': { en: 'completely' } },
      notApplicable: true,
    },
  },
  dimensions: [{ id: 'empathy', name: { en: 'Empathy' } }],
  questions: [
    {
      id: 'listens',
      type: 'rating',
      scale: 'agree7',
      dimension: 'empathy',
      stage: 'care',
      text: { en: 'Staff listen to me' },
    },
    {
      id: 'sort',
      type: 'multiple-choice',
      stage: 'care',
      text: { en: 'What for?' },
      options: [
        { id: 'pain', text: { en: 'Pain' } },
        { id: 'check', text: { en: 'A check' } },
      ],
    },
    { id: 'why', type: 'text', stage: 'after', text: { en: 'What else?' } },
  ],
};

/** A UUIDv7 that ends in this number. */
export const idOf = (number: number): string =>
  `018f6b2e-7c00-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A Response to `survey`, with what matters to a test changed. */
export function responseOf(number: number, changes: Partial<Response> = {}): Response {
  return {
    id: idOf(number),
    survey: 'visit',
    version: '1.0.0',
    phase: 'experience',
    visit: `visit-${number}`,
    locale: 'en',
    channel: 'web',
    status: 'completed',
    startedAt: '2026-11-21T10:00:00.000Z',
    submittedAt: '2026-11-21T10:01:00.000Z',
    answers: { listens: { experience: 7 }, sort: { choice: ['pain', 'check'] }, why: { text: 'Kind 谢谢' } },
    ...changes,
  };
}
