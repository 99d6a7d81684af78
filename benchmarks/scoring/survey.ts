import type { RatingQuestion, Survey } from '@wellmet/core';

/** Items per dimension, as in SERVQUAL: 22 in all. */
const sizes = [4, 5, 4, 4, 5];

const text = (en: string) => ({ en });

/** A survey of 22 paired items on 7 points. */
export const survey: Survey = {
  id: 'bench',
  version: '1.0.0',
  locales: ['en'],
  title: text('Benchmark'),
  design: 'paired',
  scales: {
    agree7: { points: 7, labels: { 1: text('not at all'), 7: text('completely') }, notApplicable: true },
  },
  dimensions: sizes.map((_, d) => ({ id: `dimension-${d + 1}`, name: text(`Dimension ${d + 1}`) })),
  questions: sizes.flatMap((size, d) =>
    Array.from(
      { length: size },
      (_, i): RatingQuestion => ({
        id: `item-${d + 1}-${i + 1}`,
        type: 'rating',
        scale: 'agree7',
        dimension: `dimension-${d + 1}`,
        stage: 'care',
        text: text(`Item ${i + 1} of dimension ${d + 1}`),
      }),
    ),
  ),
};
