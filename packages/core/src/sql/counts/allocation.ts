import { pointsName } from '../relations/split.ts';
import type { Count } from './count.ts';

/** Splits of 100 points, and the points of the valid ones per dimension. */
export const allocation: Count = {
  select: ({ plan }) => [
    {
      from: from => `${from('respondents')} AS respondents`,
      by: [],
      sums: [
        'SUM(CASE WHEN split = 1 THEN 1 ELSE 0 END)',
        'SUM(CASE WHEN split = -1 THEN 1 ELSE 0 END)',
        ...plan.shape.dimensions.map((_, d) => `SUM(${pointsName(d)})`),
      ],
    },
  ],
  add: ({ layout }, cells, [valid = 0, invalid = 0, ...sums]) => {
    const { answers, points } = layout.more!.allocation;
    cells[answers.at]! += valid;
    cells[answers.at + 1]! += invalid;
    for (const [d, sum] of sums.entries()) cells[points.at + d]! += sum;
  },
};
