import { benjaminiHochberg, holm } from '@wellmet/core';
import { dot, line, plot, text } from './plot.ts';

const raw = [0.0004, 0.003, 0.009, 0.021, 0.028, 0.034, 0.047, 0.09, 0.2, 0.31, 0.55, 0.82];

/** Twelve p-values, and what is left of them. */
export const multiplicity: string = plot({
  title: 'Twelve p-values before and after adjustment',
  description: `${raw.filter(p => p < 0.05).length} of 12 are below 0.05; after Benjamini-Hochberg ${benjaminiHochberg(raw).filter(p => p! < 0.05).length}, after Holm ${holm(raw).filter(p => p! < 0.05).length}.`,
  x: { from: 0, to: 13, label: 'themes, by p', ticks: [1, 3, 5, 7, 9, 11] },
  y: { from: 0, to: 0.4, label: 'p', ticks: [0, [0.05, '0.05'], 0.2, 0.4] },
  marks: ({ x, y }) => {
    const series = (ps: readonly (number | null)[]) =>
      ps.map((p, i) => [x(i + 1), y(p!)] as const).filter(point => point[1] > y(0.4));
    return [
      line(
        [
          [x(0), y(0.05)],
          [x(13), y(0.05)],
        ],
        'rule',
      ),
      line(series(holm(raw)), 'a'),
      ...series(holm(raw)).map(point => dot(point, 'a')),
      line(series(benjaminiHochberg(raw)), 'soft'),
      ...series(benjaminiHochberg(raw)).map(point => dot(point, 'soft')),
      ...series(raw).map(point => dot(point, 'b', 3)),
      ...(
        [
          ['b', 'as computed'],
          ['soft', 'Benjamini-Hochberg'],
          ['a', 'Holm'],
        ] as const
      ).flatMap(([tone, name], i) => [
        dot([x(0.6), y(0.37 - 0.03 * i)], tone),
        text([x(0.8), y(0.362 - 0.03 * i)], name),
      ]),
    ];
  },
});
