import { dzInterval } from '@wellmet/core';
import { band, line, type Point, plot, text } from './plot.ts';

const dz = 0.4;
const sizes = Array.from({ length: 50 }, (_, i) => 4 + 4 * i);
const limits = sizes.map(n => [n, ...dzInterval(dz, n)!] as const);

/** How many patients it takes before an effect size says something. */
export const effectSize: string = plot({
  title: '95 % interval of dz = 0.4 by number of pairs',
  description:
    'The interval reaches from below 0 to above 1 for a handful of pairs and narrows slowly; it leaves 0 out from about 27 pairs on.',
  x: { from: 0, to: 200, label: 'pairs', ticks: [0, 50, 100, 150, 200] },
  y: { from: -1, to: 1.8, label: 'dz', ticks: [-1, 0, [0.4, '0.4'], 1] },
  marks: ({ x, y }) => {
    const side = (at: 1 | 2): readonly Point[] => limits.map(limit => [x(limit[0]), y(limit[at])]);
    return [
      band(side(1), side(2), 'soft'),
      line(
        [
          [x(0), y(0)],
          [x(200), y(0)],
        ],
        'rule',
      ),
      line(
        [
          [x(4), y(dz)],
          [x(200), y(dz)],
        ],
        'a',
      ),
      text([x(110), y(0.95)], 'what the data allow'),
    ];
  },
});
