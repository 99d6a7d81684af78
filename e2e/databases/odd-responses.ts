import {
  type Design,
  type RatingPart,
  type RatingQuestion,
  type Response,
  ratingParts,
  type Survey,
} from '@wellmet/core';

const en = (words: string) => ({ en: words });
const item = (id: string, dimension: string, rest: object = {}) =>
  ({ id, type: 'rating', scale: 'agree7', dimension, stage: 'care', text: en(id), ...rest }) as const;

/** Everything that a Tally counts: turned, changed and weighed items, a scale from 0, patients' own weights, contexts. */
export const surveyOf = (design: Design, careItems: number): Survey => ({
  id: 'clinic',
  version: '2.0.0',
  locales: ['en'],
  title: en('Your visit'),
  design,
  scales: {
    agree7: { points: 7, labels: { 1: en('no'), 7: en('yes') }, notApplicable: true },
    wait11: { points: 11, min: 0, direction: 'descending', labels: { 0: en('none'), 10: en('long') } },
  },
  dimensions: [
    { id: 'waiting', name: en('Waiting'), weight: 50 },
    { id: 'welcome', name: en('Welcome'), weight: 12.5 },
    { id: 'care', name: en('Care'), weight: 37.5 },
  ],
  questions: [
    item('wait', 'waiting', { scale: 'wait11', importance: true }),
    item('greeted', 'welcome', { importance: true }),
    item('ignored', 'welcome', { reverse: true }),
    ...Array.from({ length: careItems }, (_, i) =>
      item(`care${i}`, 'care', i === 3 ? { since: '1.1.0' } : {}),
    ),
    item('again', 'care', { phases: ['experience'], since: '2.0.0' }),
    { id: 'why', type: 'text', stage: 'after', text: en('Why?') },
  ],
  allocation: { id: 'weights', text: en('What matters most?') },
  context: [
    { id: 'ward', name: en('Ward'), values: ['north', 'south', "o'brien \\ east"] },
    { id: 'age', name: en('Age'), values: ['18-64', '65+'] },
  ],
});

/** Numbers between 0 and 1 that are the same in every run: mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Responses with everything that happens: visits that meet, that stay open, that come twice or late; older and newer versions; partial
 * ones; answers that are missing, do not apply, were not asked or are off the scale; contexts that nobody declared; no visit at all.
 */
export function oddResponses(survey: Survey, count: number, seed: number): readonly Response[] {
  const random = numbers(seed);
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const sometimes = <T>(share: number, value: () => T): T | undefined =>
    random() < share ? value() : undefined;
  const ratings = survey.questions.filter(
    (question): question is RatingQuestion => question.type === 'rating',
  );

  const value = (part: RatingPart, scale: string): number | 'na' => {
    const { points, min = 1 } = part === 'disconfirmation' ? { points: 7, min: -3 } : survey.scales[scale]!;
    if (random() < 0.05) return 'na';
    return min + Math.floor(random() * points) + (random() < 0.002 ? points : 0);
  };
  const answers = () => {
    const rated = ratings.map(question => {
      const parts = ratingParts(survey, question, 'both').flatMap(part =>
        random() < 0.08 ? [] : [[part, value(part, question.scale)] as const],
      );
      return [question.id, Object.fromEntries(parts)] as const;
    });
    const [first = '', ...others] = survey.dimensions.map(({ id }) => id);
    const whole = (of: number) => ({ [first]: of, ...Object.fromEntries(others.map(id => [id, 0])) });
    const points = one<Readonly<Record<string, number>>>(
      { ...whole(60), [others.at(-1) ?? first]: others.length > 0 ? 40 : 100 },
      whole(100),
      whole(99),
      { [first]: 33.3 },
      {},
    );
    return {
      ...Object.fromEntries(rated),
      ...sometimes(0.7, () => ({ weights: { points } })),
      ...sometimes(0.5, () => ({ why: { text: "It's \\ fine; 很好" } })),
    };
  };
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');

  return Array.from({ length: count }, (): Response => {
    const visit = sometimes(0.9, () => `visit-${Math.floor((random() * count) / 2)}`);
    const ward = sometimes(0.8, () =>
      random() < 0.01 ? 'cellar' : one('north', 'south', "o'brien \\ east"),
    );
    const age = sometimes(0.8, () => one('18-64', '65+'));
    return {
      id: `018f${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
      survey: survey.id,
      version: one(
        '1.0.0',
        '1.1.0',
        '1.10.0-beta.1',
        '2.0.0',
        '2.0.0',
        '2.0.0',
        '2.0.0',
        '2.0.0+build',
        '2.0.1',
      ),
      phase: one('expectation', 'expectation', 'experience', 'experience', 'both'),
      ...(visit !== undefined && { visit }),
      locale: 'en',
      channel: 'web',
      status: one('completed', 'completed', 'partial'),
      startedAt: '2026-11-21T09:00:00.000Z',
      submittedAt: `2026-11-21T1${Math.floor(random() * 4)}:00:00.000Z`,
      answers: answers(),
      context: { ...(ward !== undefined && { ward }), ...(age !== undefined && { age }) },
    };
  });
}
