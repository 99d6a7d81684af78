import { wilson } from '@wellmet/core';
import { dot, line, plot, text } from './plot.ts';

const cases = [
  [4, 4],
  [9, 10],
  [27, 30],
  [90, 100],
  [450, 500],
] as const;

/** Wilson's interval beside the textbook's, which claims certainty where everybody agrees and passes 100 %. */
export const shares: string = plot({
  title: 'Wilson’s interval and the textbook interval of a share',
  description:
    'For 4 of 4 the textbook interval has no width and Wilson’s reaches down to 51 %; for 9 of 10 the textbook interval passes 100 %; for 450 of 500 they agree.',
  x: {
    from: -0.6,
    to: 4.6,
    label: 'satisfied of all',
    ticks: cases.map(([x, n], i) => [i, `${x} of ${n}`] as const),
  },
  y: {
    from: 0.4,
    to: 1.1,
    label: 'share',
    ticks: [
      [0.4, '40 %'],
      [0.6, '60 %'],
      [0.8, '80 %'],
      [1, '100 %'],
    ],
  },
  marks: ({ x, y }) => [
    line(
      [
        [x(-0.6), y(1)],
        [x(4.6), y(1)],
      ],
      'rule',
    ),
    ...cases.flatMap(([hits, n], i) => {
      const { share, ci95 } = wilson(hits, n);
      const reach = 1.96 * Math.sqrt((share! * (1 - share!)) / n);
      return [
        line(
          [
            [x(i - 0.08), y(ci95![0])],
            [x(i - 0.08), y(ci95![1])],
          ],
          'a',
        ),
        dot([x(i - 0.08), y(share!)], 'a'),
        line(
          [
            [x(i + 0.12), y(share! - reach)],
            [x(i + 0.12), y(share! + reach)],
          ],
          'b',
        ),
        dot([x(i + 0.12), y(share!)], 'b'),
      ];
    }),
    dot([x(2.7), y(0.52)], 'a'),
    text([x(2.8), y(0.51)], 'Wilson'),
    dot([x(2.7), y(0.45)], 'b'),
    text([x(2.8), y(0.44)], 'textbook (Wald)'),
  ],
});
