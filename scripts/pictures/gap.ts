import { pairedT } from '@wellmet/core';
import { box, line, plot, text } from './plot.ts';

const gaps = [
  [-3, 4],
  [-2, 11],
  [-1, 22],
  [0, 31],
  [1, 9],
  [2, 3],
] as const;
const n = gaps.reduce((sum, [, count]) => sum + count, 0);
const mean = gaps.reduce((sum, [gap, count]) => sum + gap * count, 0) / n;
const sd = Math.sqrt(gaps.reduce((sum, [gap, count]) => sum + count * (gap - mean) ** 2, 0) / (n - 1));
const [low, high] = pairedT(n, { mean, sd }).gap.ci95!;

/** Gaps of one item as they were answered, with their mean and its interval. */
export const gap: string = plot({
  title: 'Gaps of 80 patients',
  description: `31 of ${n} patients found what they expected, 37 less, 12 more; the mean gap is ${mean.toFixed(2)} with a 95 % interval from ${low.toFixed(2)} to ${high.toFixed(2)}.`,
  x: { from: -3.6, to: 2.6, label: 'experience − expectation', ticks: [-3, -2, -1, 0, 1, 2] },
  y: { from: 0, to: 36, label: 'patients', ticks: [0, 10, 20, 30] },
  marks: ({ x, y }) => [
    ...gaps.map(([gap, count]) => box([x(gap - 0.4), y(0)], [x(gap + 0.4), y(count)], 'soft')),
    box([x(low), y(34)], [x(high), y(33)], 'a'),
    line(
      [
        [x(mean), y(0)],
        [x(mean), y(34)],
      ],
      'a',
    ),
    text(
      [x(high) + 8, y(33)],
      `mean ${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`.replaceAll('-', '−'),
    ),
  ],
});
