import type { Count } from './count.ts';

/** Respondents and their Responses; what else these rows hold, `sqlTally` counts. */
export const respondents: Count = {
  select: () => [
    {
      from: from => `${from('respondents')} AS respondents`,
      by: [],
      sums: ['SUM(is_paired)', 'SUM(1 - is_paired)', 'SUM(used)', 'SUM(seen)', 'SUM(older)', 'SUM(is_late)'],
    },
  ],
  add: ({ layout }, cells, numbers) => {
    for (let i = 0; i < layout.respondents.length; i++) cells[layout.respondents.at + i]! += numbers[i]!;
  },
};
