import { signedRankCdf } from '@wellmet/core';
import { box, plot, text } from './plot.ts';

const n = 8;
const largest = (n * (n + 1)) / 2;
const observed = 4;
const sums = Array.from({ length: largest + 1 }, (_, sum) => sum);
const chance = (sum: number) => signedRankCdf(sum, n) - (sum === 0 ? 0 : signedRankCdf(sum - 1, n));
const p = 2 * signedRankCdf(observed, n);

/** Every sum of positive ranks that eight gaps can have, and the tails that the exact p adds up. */
export const signedRank: string = plot({
  title: 'Exact distribution of the signed-rank sum for eight gaps',
  description: `Sums from 0 to ${largest}; with a sum of ${observed} the two tails together have a probability of ${p.toFixed(3)}.`,
  x: { from: -1, to: largest + 1, label: 'sum of the ranks of gaps above 0', ticks: [0, 9, 18, 27, 36] },
  y: { from: 0, to: 0.06, label: 'probability', ticks: [0, 0.02, 0.04, 0.06] },
  marks: ({ x, y }) => [
    ...sums.map(sum =>
      box(
        [x(sum - 0.4), y(0)],
        [x(sum + 0.4), y(chance(sum))],
        Math.min(sum, largest - sum) <= observed ? 'b' : 'soft',
      ),
    ),
    text([x(0), y(0.05)], `sum 4: p = ${p.toFixed(3)}`),
  ],
});
