import { box, plot, text } from './plot.ts';

const table = [
  [0, 0, 1, 0, 0],
  [0, 1, 1, 1, 0],
  [0, 2, 6, 3, 1],
  [1, 4, 11, 19, 6],
  [1, 3, 9, 14, 12],
];
const points = [1, 2, 3, 4, 5];

/** Everything there is to know about one paired item. */
export const counts: string = plot({
  title: 'The table of counts of one item',
  description:
    'Patients by expectation and experience on a 5-point scale. On the diagonal are those who found what they expected, above it to the left those who found less.',
  x: { from: 0.5, to: 5.5, label: 'experience', ticks: points },
  y: { from: 0.5, to: 5.5, label: 'expectation', ticks: points },
  marks: ({ x, y }) =>
    table.flatMap((row, e) =>
      row.flatMap((n, p) => [
        box([x(p + 0.53), y(e + 0.53)], [x(p + 1.47), y(e + 1.47)], e === p ? 'soft' : 'rule'),
        text([x(p + 1), y(e + 1) + 4], String(n), 'middle'),
      ]),
    ),
});
