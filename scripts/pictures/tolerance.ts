import { zoneOfTolerance } from '@wellmet/core';
import { box, dot, plot, text } from './plot.ts';

const items = [
  [
    'privacy',
    [
      [6, 9, 8, 20],
      [7, 9, 9, 10],
    ],
  ],
  [
    'waiting',
    [
      [5, 7, 4, 18],
      [6, 8, 5, 12],
    ],
  ],
  [
    'rooms',
    [
      [4, 6, 7, 15],
      [4, 7, 7, 15],
    ],
  ],
] as const;

/** From what is just acceptable to what is desired, with what was experienced. */
export const tolerance: string = plot({
  title: 'Zones of tolerance of three items',
  description: 'Privacy lies within its zone, waiting below its zone, rooms at its upper end and above.',
  x: {
    from: -0.6,
    to: 2.6,
    label: 'item, with patients below | within | above the zone',
    ticks: items.map(([name], i) => [i, name] as const),
  },
  y: { from: 3, to: 9.4, label: 'rating', ticks: [3, 5, 7, 9] },
  marks: ({ x, y }) =>
    items.flatMap(([, cells], i) => {
      const { minimum, desired, experience, below, within, above } = zoneOfTolerance(cells);
      return [
        box([x(i - 0.2), y(minimum.mean!)], [x(i + 0.2), y(desired.mean!)], 'soft'),
        dot([x(i), y(experience.mean!)], 'b', 6),
        text([x(i), y(3.2)], `${below} | ${within} | ${above}`, 'middle'),
      ];
    }),
});
