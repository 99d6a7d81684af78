import { FINE } from '../../tally/count-more.ts';
import { type From, groupColumns, type Source } from '../source.ts';
import { rules } from './totals.ts';

/** One row per respondent: for either rule what is summed over respondents, 0 where no dimension is scored. */
export function means(source: Source, from: From): string {
  const { plan, dialect } = source;
  const when = (condition: string, value: string, name: string) =>
    `CASE WHEN ${condition} THEN ${value} ELSE 0 END AS ${name}`;
  const mean = (gap: string, weight: string) =>
    dialect.round(
      `${dialect.double(gap)} / ${plan.unit} / CASE WHEN ${weight} > 0 THEN ${weight} ELSE 1 END * ${FINE}`,
    );
  const columns = rules.flatMap(rule => {
    const isWhole = `${rule}_scored = ${plan.shape.dimensions.length}`;
    const isAllocated = `split = 1 AND ${isWhole}`;
    const base = [
      when(`${isWhole} AND ${rule}_gap > 0`, '1', `${rule}_better`),
      when(`${isWhole} AND ${rule}_gap = 0`, '1', `${rule}_equal`),
      when(`${isWhole} AND ${rule}_gap < 0`, '1', `${rule}_worse`),
      when(isWhole, `${rule}_gap`, `${rule}_all`),
      when(isWhole, `${rule}_weighted`, `${rule}_weighted_all`),
    ];
    const more = [
      when(`${rule}_scored > 0`, '1', `${rule}_is_available`),
      when(`${rule}_weight > 0`, '1', `${rule}_is_weighted`),
      `${mean(`${rule}_gap`, `${rule}_scored`)} AS ${rule}_mean`,
      when(`${rule}_weight > 0`, mean(`${rule}_weighted`, `${rule}_weight`), `${rule}_weighted_mean`),
      when(isAllocated, '1', `${rule}_is_allocated`),
      when(isAllocated, `${rule}_points`, `${rule}_allocated`),
    ];
    return plan.more ? [...base, ...more] : base;
  });
  return `SELECT ${[...groupColumns(source), ...columns].join(', ')}
  FROM ${from('totals')} AS totals`;
}
