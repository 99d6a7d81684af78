import { ipa } from '@wellmet/core';
import { dot, line, plot, text } from './plot.ts';

const items = [
  ['listens', 6.4, 6.1],
  ['waiting', 6.2, 4.3],
  ['privacy', 6.6, 6.4],
  ['costs', 5.9, 4.9],
  ['rooms', 5.0, 5.9],
  ['parking', 4.4, 4.2],
  ['magazines', 3.9, 5.4],
] as const;
const { cross, points } = ipa(
  items.map(([, importance, performance]) => ({ importance, performance })),
  4,
);

/** Items by importance and performance, with both cross-hairs and the diagonal. */
export const importance: string = plot({
  title: 'Importance and performance of seven items',
  description: `Through the data the lines put ${items
    .filter((_, i) => points[i]!.quadrant === 'concentrate')
    .map(([name]) => name)
    .join(
      ' and ',
    )} into "concentrate here"; through the midpoint of the scale nothing is there. The distance from the diagonal orders them in both cases.`,
  x: { from: 3.5, to: 7, label: 'performance (experience)', ticks: [4, 5, 6, 7] },
  y: { from: 3.5, to: 7, label: 'importance', ticks: [4, 5, 6, 7] },
  marks: ({ x, y }) => [
    line(
      [
        [x(3.5), y(3.5)],
        [x(7), y(7)],
      ],
      'soft',
    ),
    line(
      [
        [x(cross.performance!), y(3.5)],
        [x(cross.performance!), y(7)],
      ],
      'a',
    ),
    line(
      [
        [x(3.5), y(cross.importance!)],
        [x(7), y(cross.importance!)],
      ],
      'a',
    ),
    line(
      [
        [x(4), y(3.5)],
        [x(4), y(7)],
      ],
      'rule',
    ),
    line(
      [
        [x(3.5), y(4)],
        [x(7), y(4)],
      ],
      'rule',
    ),
    text([x(4.03), y(6.8)], 'concentrate here'),
    text([x(6.97), y(6.8)], 'keep up', 'end'),
    text([x(6.97), y(3.6)], 'possible overkill', 'end'),
    ...items.flatMap(([name, importance, performance]) => [
      dot([x(performance), y(importance)], 'b'),
      text([x(performance) + 8, y(importance) + 4], name),
    ]),
  ],
});
