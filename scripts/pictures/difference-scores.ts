import { responseSurface } from '@wellmet/core/analysis';
import { box, line, plot } from './plot.ts';

const points = [1, 2, 3, 4, 5, 6, 7];
// Satisfaction that follows the experience and only a little the expectation, as most data do.
const outcome = (e: number, p: number) =>
  4 + 0.7 * (p - 4) - 0.15 * (e - 4) - 0.06 * (p - 4) ** 2 + ((e * 3 + p * 5) % 7) / 20;
const rows = points.flatMap(e =>
  points.map(p => ({ expectation: e, experience: p, outcome: outcome(e, p) })),
);
const { coefficients, agreement, disagreement } = responseSurface(rows, 4);
const b = coefficients!.map(({ estimate }) => estimate);
const predicted = (e: number, p: number) =>
  [1, e, p, e * e, e * p, p * p].reduce((sum, value, j) => sum + value * b[j]!, 0);

/** Predicted satisfaction over expectation and experience: stripes along the diagonal would mean that only the gap counts. */
export const differenceScores: string = plot({
  title: 'Response surface',
  description: `Satisfaction rises with experience and hardly falls with expectation: the slope along agreement is ${agreement!.slope.estimate.toFixed(2)}, which a gap score takes for 0; along disagreement ${disagreement!.slope.estimate.toFixed(2)}.`,
  x: { from: 0.5, to: 7.5, label: 'experience (darker: more satisfied)', ticks: points },
  y: { from: 0.5, to: 7.5, label: 'expectation', ticks: points },
  marks: ({ x, y }) => [
    ...points.flatMap(e =>
      points.map(p => {
        const depth = (predicted(e - 4, p - 4) - 1) / 6;
        const cell = box([x(p - 0.48), y(e - 0.48)], [x(p + 0.48), y(e + 0.48)], 'a');
        return cell.replace('/>', ` opacity="${Math.min(1, Math.max(0.05, depth)).toFixed(2)}"/>`);
      }),
    ),
    line(
      [
        [x(0.5), y(0.5)],
        [x(7.5), y(7.5)],
      ],
      'rule',
    ),
  ],
});
