import type { Span, Wide } from '../../tally/layout-of.ts';
import type { MomentsOf } from '../../types/tally.ts';
import { rules } from '../relations/totals.ts';
import type { Count } from './count.ts';
import { addMomentSums, MOMENTS, momentSums } from './wide-sums.ts';

/** Overall gaps, by either rule. */
export const overall: Count = {
  select: ({ dialect, plan }) => [
    {
      from: from => `${from('means')} AS means`,
      by: [],
      sums: rules.flatMap(rule => {
        const sum = (name: string) => `SUM(${rule}_${name})`;
        const moments = (name: string) => momentSums(dialect, `${rule}_${name}`);
        const base = [...['better', 'equal', 'worse'].map(sum), ...['all', 'weighted_all'].flatMap(moments)];
        if (!plan.more) return base;
        return [
          ...base,
          ...['is_available', 'is_weighted'].map(sum),
          ...['mean', 'weighted_mean'].flatMap(moments),
          sum('is_allocated'),
          ...moments('allocated'),
        ];
      }),
    },
  ],
  add: ({ layout }, cells, _, digits) => {
    const rest = digits.values();
    const next = (length: number) => Array.from({ length }, () => rest.next().value!);
    const addTable = ({ at, length }: Span) => {
      for (const [i, count] of next(length).entries()) cells[at + i]! += Number(count);
    };
    const addMoments = (moments: MomentsOf<Wide>) => addMomentSums(cells, moments, next(MOMENTS));
    for (const rule of rules) {
      const { counts, unweighted, weighted } = layout.overall[rule];
      addTable(counts);
      addMoments(unweighted);
      addMoments(weighted);
      const more = layout.more?.[rule];
      if (!more) continue;
      addTable(more.available);
      addMoments(more.unweighted);
      addMoments(more.weighted);
      addTable(more.allocated);
      addMoments(more.byPoints);
    }
  },
};
