import { nps } from '@wellmet/core';
import { dot, line, plot, text } from './plot.ts';

const cases = [
  { promoters: 3, passives: 0, detractors: 0 },
  { promoters: 6, passives: 3, detractors: 1 },
  { promoters: 30, passives: 15, detractors: 5 },
  { promoters: 300, passives: 150, detractors: 50 },
];

/** The score is the same from 10 answers as from 500; what may be said about it is not. */
export const singleNumber: string = plot({
  title: 'Net promoter score with two intervals',
  description:
    'For three promoters of three the Wald interval has no width and the adjusted interval reaches from below 0 to above 100; for 10, 50 and 500 answers with a score of 50 the intervals shrink and agree.',
  x: {
    from: -0.6,
    to: 3.6,
    label: 'answers',
    ticks: cases.map(
      ({ promoters, passives, detractors }, i) => [i, String(promoters + passives + detractors)] as const,
    ),
  },
  y: { from: -20, to: 120, label: 'NPS', ticks: [0, 50, 100] },
  marks: ({ x, y }) => [
    line(
      [
        [x(-0.6), y(100)],
        [x(3.6), y(100)],
      ],
      'rule',
    ),
    ...cases.flatMap((counts, i) => {
      const { nps: score, wald, adjustedWald } = nps(counts);
      const bar = (at: number, [low, high]: readonly [number, number], tone: 'a' | 'b') =>
        line(
          [
            [x(at), y(low)],
            [x(at), y(high)],
          ],
          tone,
        );
      return [
        bar(i - 0.08, adjustedWald!.ci95, 'a'),
        dot([x(i - 0.08), y(adjustedWald!.centre)], 'a'),
        bar(i + 0.12, wald!.ci95, 'b'),
        dot([x(i + 0.12), y(score!)], 'b'),
      ];
    }),
    dot([x(2.1), y(10)], 'a'),
    text([x(2.2), y(8)], 'adjusted Wald'),
    dot([x(2.1), y(-5)], 'b'),
    text([x(2.2), y(-7)], 'Wald, at the score itself'),
  ],
});
