import { moreColumns } from '../../tally/more-of.ts';
import { NOT_APPLICABLE } from '../packing.ts';
import { groupColumns } from '../source.ts';
import { asked, codeOf } from './asked.ts';
import type { Count } from './count.ts';

/** No gap: further than any. */
const NO_PAIR = 99;

/** Respondents per item, rated importance and gap. */
export const importance: Count = {
  select: source => {
    const { shape, more } = source.plan;
    const { length } = shape.items;
    const rated = more!.shape.importance.flatMap((scale, i) => (scale ? i : []));
    const column = moreColumns(shape, more!.shape).importance;
    const rows = asked(source, rated, {
      expectation: i => i,
      experience: i => length + i,
      importance: i => column + i,
    });
    const columns = groupColumns(source);
    const answered = (part: string) => `${part} % ${NOT_APPLICABLE}`;
    const before = `(CASE WHEN fixed > 0 THEN fixed ELSE ${answered('before_code')} END)`;
    return [
      {
        from: from => `(SELECT ${columns}, item, ${answered('own_code')} AS weight,
            CASE WHEN ${before} > 0 AND ${answered('after_code')} > 0 THEN after_code - ${before} ELSE ${NO_PAIR} END AS gap
          FROM (SELECT ${columns}, item, fixed, ${codeOf(source, 'expectation')} AS before_code,
              ${codeOf(source, 'experience')} AS after_code, ${codeOf(source, 'importance')} AS own_code
            FROM ${from('respondents')} AS respondents CROSS JOIN ${rows} AS asked) AS coded) AS weighed`,
        where: 'weight > 0',
        by: ['item', 'weight', 'gap'],
        sums: ['COUNT(*)'],
      },
    ];
  },
  add: ({ shape, layout }, cells, [i = 0, weight = 0, gap = 0, n = 0]) => {
    const places = layout.more!.items[i]!;
    const { points } = shape.items[i]!;
    cells[places.importance.at + weight - 1]! += n;
    if (gap !== NO_PAIR)
      cells[places.importanceGaps.at + (weight - 1) * (2 * points - 1) + points - 1 + gap]! += n;
  },
};
