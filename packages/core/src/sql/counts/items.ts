import { NOT_APPLICABLE } from '../packing.ts';
import { groupColumns } from '../source.ts';
import { asked, codeOf } from './asked.ts';
import type { Count } from './count.ts';

/** Respondents per item, expectation and experience, as codes. */
export const items: Count = {
  select: source => {
    const { items: all } = source.plan.shape;
    const rows = asked(source, [...all.keys()], {
      expectation: i => i,
      experience: i => all.length + i,
    });
    const columns = groupColumns(source);
    return [
      {
        from: from => `(SELECT ${columns}, item, after_code,
          CASE WHEN fixed = 0 THEN before_code WHEN after_code % ${NOT_APPLICABLE} > 0 THEN fixed ELSE 0 END AS before_code
        FROM (SELECT ${columns}, item, fixed,
            ${codeOf(source, 'expectation')} AS before_code, ${codeOf(source, 'experience')} AS after_code
          FROM ${from('respondents')} AS respondents CROSS JOIN ${rows} AS asked) AS coded) AS answered`,
        by: ['item', 'before_code', 'after_code'],
        sums: ['COUNT(*)'],
      },
    ];
  },
  add: ({ shape, layout }, cells, [i = 0, e = 0, p = 0, n = 0]) => {
    const { pairs, expectation, experience } = layout.items[i]!;
    const hasExpectation = e % NOT_APPLICABLE > 0;
    const hasExperience = p % NOT_APPLICABLE > 0;
    if (hasExpectation && hasExperience) cells[pairs.at + (e - 1) * shape.items[i]!.points + p - 1]! += n;
    else if (hasExpectation) cells[expectation.at + e - 1]! += n;
    else if (hasExperience) cells[experience.at + p - 1]! += n;
    if (!layout.more) return;
    const { notApplicable } = layout.more.items[i]!;
    if (e === NOT_APPLICABLE) cells[notApplicable.at]! += n;
    if (p === NOT_APPLICABLE) cells[notApplicable.at + 1]! += n;
  },
};
