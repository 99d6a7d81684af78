import type { RatingQuestion, Survey } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import fc from 'fast-check';

const en = (words: string) => ({ en: words });

const scale = fc.record(
  {
    points: fc.integer({ min: 2, max: 11 }),
    min: fc.constantFrom(0, 1),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
    notApplicable: fc.boolean(),
  },
  { requiredKeys: ['points'] },
);

const item = fc.record(
  {
    dimension: fc.nat(2),
    scale: fc.constantFrom('one', 'two'),
    reverse: fc.boolean(),
    importance: fc.boolean(),
    since: fc.constantFrom('1.0.0', '1.1.0', '2.0.0'),
    phases: fc.constantFrom<NonNullable<RatingQuestion['phases']>>(
      ['experience'],
      ['expectation', 'experience'],
    ),
  },
  { requiredKeys: ['dimension', 'scale'] },
);

const shape = fc.record({
  design: fc.constantFrom('paired', 'recalled', 'direct', 'experience', 'tolerance'),
  one: scale,
  two: scale,
  weights: fc.array(fc.constantFrom(undefined, 1, 12.5, 30), { minLength: 1, maxLength: 3 }),
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
  isAllocated: fc.boolean(),
});

/** Any small survey that is without fault. */
export const anySurvey: fc.Arbitrary<Survey> = shape
  .map(({ design, one, two, weights, items, isAllocated }): unknown => ({
    id: 'clinic',
    version: '2.0.0',
    locales: ['en'],
    title: en('Your visit'),
    design,
    scales: Object.fromEntries(
      Object.entries({ one, two }).map(([id, { points, min = 1, ...rest }]) => [
        id,
        { points, min, ...rest, labels: { [min]: en('low'), [min + points - 1]: en('high') } },
      ]),
    ),
    dimensions: weights.map((weight, d) => ({
      id: `d${d}`,
      name: en(`d${d}`),
      // All of them or none.
      ...(!weights.includes(undefined) && { weight }),
    })),
    questions: items.map(({ dimension, ...rest }, i) => ({
      id: `q${i}`,
      type: 'rating',
      dimension: `d${dimension % weights.length}`,
      stage: 'care',
      text: en(`q${i}`),
      ...rest,
    })),
    ...(isAllocated && { allocation: { id: 'weights', text: en('What matters most?') } }),
    context: [{ id: 'ward', name: en('Ward'), values: ['north', 'south'] }],
  }))
  .map(checkSurvey)
  .filter(checked => 'survey' in checked)
  .map(checked => (checked as { readonly survey: Survey }).survey);
