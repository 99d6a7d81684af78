import { gapChange } from '@wellmet/core';
import { dot, line, plot, text } from './plot.ts';

const { gap, experience, expectation } = gapChange(
  {
    expectation: { n: 120, mean: 5.4, sd: 1.0 },
    experience: { n: 120, mean: 5.1, sd: 1.1 },
    gap: { n: 120, mean: -0.3, sd: 1.2 },
  },
  {
    expectation: { n: 140, mean: 6.0, sd: 0.9 },
    experience: { n: 140, mean: 5.4, sd: 1.0 },
    gap: { n: 140, mean: -0.6, sd: 1.1 },
  },
);
const rows = [
  ['gap', gap],
  ['experience', experience],
  ['expectation', expectation],
] as const;

/** A gap that worsened although care improved: expectations rose by more. */
export const comparison: string = plot({
  title: 'A changed gap taken apart',
  description: rows
    .map(
      ([name, { difference, ci95 }]) =>
        `${name} ${difference!.toFixed(2)} (${ci95!.map(limit => limit.toFixed(2)).join(' to ')})`,
    )
    .join(', '),
  x: { from: -0.8, to: 1, label: 'change between two waves, with 95 % interval', ticks: [-0.5, 0, 0.5, 1] },
  y: { from: 0, to: 4, label: '', ticks: [] },
  marks: ({ x, y }) => [
    line(
      [
        [x(0), y(0)],
        [x(0), y(4)],
      ],
      'rule',
    ),
    ...rows.flatMap(([name, { difference, ci95 }], i) => [
      line(
        [
          [x(ci95![0]), y(3 - i)],
          [x(ci95![1]), y(3 - i)],
        ],
        i === 0 ? 'b' : 'a',
      ),
      dot([x(difference!), y(3 - i)], i === 0 ? 'b' : 'a'),
      text(
        [x(difference!), y(3 - i) - 12],
        `${name} ${difference! > 0 ? '+' : '−'}${Math.abs(difference!).toFixed(1)}`,
        'middle',
      ),
    ]),
  ],
});
