import { spearmanBrown } from '@wellmet/core';
import { line, type Point, plot, text } from './plot.ts';

const correlations = [0.2, 0.4, 0.6];
const counts = Array.from({ length: 12 }, (_, i) => i + 1);

/** Alpha grows with the number of items, whatever they measure. */
export const reliability: string = plot({
  title: 'Standardised alpha by number of items',
  description:
    'With a mean correlation of 0.2 between items it takes ten of them to reach 0.7, with 0.4 four, with 0.6 two.',
  x: { from: 1, to: 12.8, label: 'items', ticks: [1, 3, 5, 7, 9, 11] },
  y: { from: 0, to: 1, label: 'alpha', ticks: [0, 0.5, [0.7, '0.7'], 1] },
  marks: ({ x, y }) => [
    line(
      [
        [x(1), y(0.7)],
        [x(12.8), y(0.7)],
      ],
      'rule',
    ),
    ...correlations.flatMap(r => {
      const curve: readonly Point[] = counts.map(k => [x(k), y(spearmanBrown(r, k)!)]);
      return [line(curve, 'a'), text([x(12) + 4, curve.at(-1)![1] + 4], `r ${r}`)];
    }),
  ],
});
