import { halfOf } from '../../tally/layout-of.ts';
import type { Plan } from '../../tally/plan-of.ts';
import { sumNames } from '../relations/scores.ts';
import type { Count } from './count.ts';
import { perDimension } from './per-dimension.ts';

/** Respondents per dimension and number of answers on one side, whether or not the other side was answered. */
const side = (name: 'expectation' | 'experience'): Count => {
  const [answered, sum] = sumNames[name];
  return {
    select: source => [
      {
        from: perDimension(source, sumNames[name]),
        by: ['dimension', answered],
        sums: ['COUNT(*)', `SUM(${sum})`, `SUM(${sum} * ${sum})`],
      },
    ],
    add: ({ shape, layout }: Plan, cells, [d = 0, count = 0, ...moments]) => {
      const half = halfOf(shape.dimensions[d]!.items.length);
      const place = layout.more!.dimensions[d]![name][count - half];
      for (const [i, value] of moments.entries()) if (place) cells[place.at + i]! += value;
    },
  };
};

export const expectations: Count = side('expectation');
export const experiences: Count = side('experience');
