import { bca } from '@wellmet/core/analysis';
import { box, line, plot, text } from './plot.ts';

const answers = [-3, -2, -1, -1, 0, 0, 0, 0, 0, 0, 1, 1];
const n = answers.length;
const sum = answers.reduce((total, value) => total + value, 0);
// A generator of its own with a fixed seed, so that the picture is the same wherever it is drawn (Numerical Recipes' constants).
let state = 7;
const next = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const sums = Array.from({ length: 1999 }, () => answers.reduce(total => total + answers[next()]!, 0));
const { ci95, percentile } = bca(
  sum / n,
  sums.map(total => total / n),
  answers.map(value => (sum - value) / (n - 1)),
);
const counts = new Map<number, number>();
for (const total of sums) counts.set(total, (counts.get(total) ?? 0) + 1);

/** Resampled means of twelve skewed gaps, with two intervals. */
export const bootstrap: string = plot({
  title: 'Bootstrap means of twelve gaps',
  description: `The means of 1999 resamples; the BCa interval runs from ${ci95![0].toFixed(2)} to ${ci95![1].toFixed(2)}, the percentile interval from ${percentile![0].toFixed(2)} to ${percentile![1].toFixed(2)}.`,
  x: { from: -1.8, to: 0.8, label: 'mean gap of a resample', ticks: [-1.5, -1, -0.5, 0, 0.5] },
  y: { from: 0, to: 280, label: 'resamples', ticks: [0, 100, 200] },
  marks: ({ x, y }) => [
    ...[...counts].map(([total, count]) =>
      box([x((total - 0.4) / n), y(0)], [x((total + 0.4) / n), y(count)], 'soft'),
    ),
    line(
      ci95!.map(limit => [x(limit), y(262)]),
      'a',
    ),
    line(
      percentile!.map(limit => [x(limit), y(242)]),
      'b',
    ),
    text([x(ci95![1]) + 8, y(260)], 'BCa'),
    text([x(percentile![1]) + 8, y(238)], 'percentile'),
  ],
});
