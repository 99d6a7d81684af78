import { halfOf } from '../../tally/layout-of.ts';
import { moreColumns } from '../../tally/more-of.ts';
import { NOT_APPLICABLE } from '../packing.ts';
import { scoredItems } from '../relations/ratings.ts';
import { sumNames } from '../relations/scores.ts';
import { groupColumns } from '../source.ts';
import { asked, codeOf } from './asked.ts';
import type { Count } from './count.ts';
import { perDimension } from './per-dimension.ts';

/** Respondents per item, minimum, desired and experience. */
export const zones: Count = {
  select: source => {
    const { shape, more } = source.plan;
    const { length } = shape.items;
    const column = moreColumns(shape, more!.shape).desired;
    const rows = asked(source, scoredItems(source), {
      minimum: i => i,
      desired: i => column + i,
      experience: i => length + i,
    });
    const columns = groupColumns(source);
    const codes = ['minimum', 'desired', 'experience'].map(part => `${codeOf(source, part)} AS ${part}`);
    return [
      {
        from: from => `(SELECT ${columns}, item, ${codes}
          FROM ${from('respondents')} AS respondents CROSS JOIN ${rows} AS asked) AS coded`,
        where: ['minimum', 'desired', 'experience']
          .map(part => `${part} % ${NOT_APPLICABLE} > 0`)
          .join(' AND '),
        by: ['item', 'minimum', 'desired', 'experience'],
        sums: ['COUNT(*)'],
      },
    ];
  },
  add: ({ shape, layout }, cells, [i = 0, m = 0, w = 0, p = 0, n = 0]) => {
    const { points } = shape.items[i]!;
    const { adequacy, superiority, width, classes } = layout.more!.zones.items[i]!;
    cells[adequacy.at + (m - 1) * points + p - 1]! += n;
    cells[superiority.at + (w - 1) * points + p - 1]! += n;
    cells[width.at + (m - 1) * points + w - 1]! += n;
    cells[classes.at + (m > w ? 3 : p < m ? 0 : p > w ? 2 : 1)]! += n;
  },
};

/** Respondents per dimension, number of items with a zone, summed adequacy and superiority; with the sums of the three sides. */
export const dimensionZones: Count = {
  select: source => [
    {
      from: perDimension(source, sumNames.zone),
      by: ['dimension', 'zoned', 'had - minimum', 'had - desired'],
      sums: [
        'COUNT(*)',
        ...['minimum', 'desired', 'had'].flatMap(sum => [`SUM(${sum})`, `SUM(${sum} * ${sum})`]),
      ],
    },
  ],
  add: (
    { shape, layout, reaches },
    cells,
    [d = 0, zoned = 0, adequacy = 0, superiority = 0, n = 0, ...sums],
  ) => {
    const half = halfOf(shape.dimensions[d]!.items.length);
    if (zoned < half) return;
    const places = layout.more!.zones.dimensions[d]![zoned - half]!;
    const middle = reaches[d]! * zoned;
    cells[places.adequacy.at + middle + adequacy]! += n;
    cells[places.superiority.at + middle + superiority]! += n;
    for (const [i, sum] of sums.entries()) cells[places.sums.at + i]! += sum;
  },
};
