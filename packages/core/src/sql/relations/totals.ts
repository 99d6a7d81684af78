import { type From, groupColumns, type Source } from '../source.ts';
import { isSplit, pointsName } from './split.ts';

/** How dimensions are scored: by half of their items, or by all of them. */
export const rules = ['half', 'complete'] as const;
export type Rule = (typeof rules)[number];

/** One row per respondent: for either rule the sums over the dimensions that are scored. */
export function totals(source: Source, from: From): string {
  const { plan } = source;
  const hasSplit = isSplit(source);
  const sum = (term: (d: number) => string) => plan.shape.dimensions.map((_, d) => term(d)).join(' + ');
  const columns = rules.flatMap(rule => {
    const gap = (d: number) => `${rule}${d} * gap${d}`;
    return [
      `${sum(d => `${rule}${d}`)} AS ${rule}_scored`,
      `${sum(gap)} AS ${rule}_gap`,
      `${sum(d => `${plan.weights[d]} * ${gap(d)}`)} AS ${rule}_weighted`,
      `${sum(d => `${plan.weights[d]} * ${rule}${d}`)} AS ${rule}_weight`,
      `${hasSplit ? sum(d => `${pointsName(d)} * ${gap(d)}`) : '0'} AS ${rule}_points`,
    ];
  });
  return `SELECT ${[...groupColumns(source), hasSplit ? 'split' : '0 AS split', ...columns].join(', ')}
  FROM ${from('gaps')} AS gaps`;
}
