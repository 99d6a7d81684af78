import { makingDataCount } from '@wellmet/core';
import { box, dot, line, plot, text } from './plot.ts';

const values = [
  62, 66, 60, 64, 67, 61, 63, 66, 59, 64, 62, 50, 65, 61, 66, 63, 68, 69, 70, 67, 71, 69, 68, 72,
];
const { mean, limits, points } = makingDataCount(values);

/** Two years of monthly figures: one month out of the ordinary, and a shift that stays. */
export const trends: string = plot({
  title: 'XmR chart of 24 months',
  description:
    'One month lies below the lower limit; the last eight months are all above the mean, which is a shift. All other months are chance.',
  x: { from: 0, to: 25, label: 'month', ticks: [1, 6, 12, 18, 24] },
  y: { from: 45, to: 80, label: 'satisfied, %', ticks: [50, 60, 70, 80] },
  marks: ({ x, y }) => [
    box([x(0), y(limits![0])], [x(25), y(limits![1])], 'soft'),
    line(
      [
        [x(0), y(mean!)],
        [x(25), y(mean!)],
      ],
      'rule',
    ),
    line(
      values.map((value, i) => [x(i + 1), y(value)]),
      'a',
    ),
    ...points.map(({ specialCause }, i) =>
      dot([x(i + 1), y(values[i]!)], specialCause === 'common-cause' ? 'a' : 'b'),
    ),
    text([x(12) + 10, y(50) + 4], 'below the limits'),
    text([x(24), y(77)], 'seven or more above the mean', 'end'),
  ],
});
