import { responseStyle } from '@wellmet/core';
import { dot, line, plot, text } from './plot.ts';

const people = [
  ['generous', [7, 6, 7, 5, 7, 6], 'a'],
  ['reserved', [4, 3, 4, 2, 4, 3], 'b'],
] as const;
const scale = { min: 1, max: 7 };

/** Two people who order the themes alike and use the scale differently: centred, they are one line. */
export const responseStylePicture: string = plot({
  title: 'Two ways to use a scale',
  description: 'One person answers 5 to 7, the other 2 to 4; minus the own mean their answers are the same.',
  x: { from: 0.5, to: 7.4, label: 'item', ticks: [1, 2, 3, 4, 5, 6] },
  y: { from: -2, to: 7.5, label: 'answer', ticks: [-1, 0, 1, 3, 5, 7] },
  marks: ({ x, y }) => [
    line(
      [
        [x(0.5), y(0)],
        [x(7.4), y(0)],
      ],
      'rule',
    ),
    ...people.flatMap(([name, answers, tone], person) => {
      const { centred } = responseStyle(answers, scale);
      return [
        line(
          answers.map((answer, i) => [x(i + 1), y(answer)]),
          tone,
        ),
        text([x(6) + 8, y(answers[5]) + 4], name),
        ...centred.map((value, i) => dot([x(i + 1), y(value!)], tone, 7 - 3 * person)),
      ];
    }),
    text([x(6) + 8, y(-0.5)], 'own mean = 0'),
  ],
});
