import { halfOf } from '../../tally/layout-of.ts';
import { sumNames } from '../relations/scores.ts';
import type { Count } from './count.ts';
import { perDimension } from './per-dimension.ts';

/** Respondents per dimension, number of paired items and summed gap; with the sums of either side and their squares. */
export const dimensions: Count = {
  select: source => [
    {
      from: perDimension(source, sumNames.pairs),
      by: ['dimension', 'pairs', 'experienced - expected'],
      sums: [
        'COUNT(*)',
        'SUM(expected)',
        'SUM(expected * expected)',
        'SUM(experienced)',
        'SUM(experienced * experienced)',
      ],
    },
  ],
  add: ({ shape, layout, reaches }, cells, [d = 0, pairs = 0, gap = 0, n = 0, ...moments]) => {
    const half = halfOf(shape.dimensions[d]!.items.length);
    if (pairs < half) return;
    const { gaps, sums } = layout.dimensions[d]!.scored[pairs - half]!;
    cells[gaps.at + gap + reaches[d]! * pairs]! += n;
    for (const [i, sum] of moments.entries()) cells[sums.at + i]! += sum;
  },
};
