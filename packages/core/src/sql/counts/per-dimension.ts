import { type From, groupColumns, type Source } from '../source.ts';

/** One row per respondent and dimension, with some of its sums. */
export function perDimension(source: Source, names: readonly string[]): (from: From) => string {
  const { plan, dialect } = source;
  const rows = dialect.rows(plan.shape.dimensions.map((_, d) => ({ dimension: String(d) })));
  const sums = names.map(name => {
    const cases = plan.shape.dimensions.map((_, d) => `WHEN dimension = ${d} THEN ${name}${d}`);
    return `CASE ${cases.join(' ')} ELSE 0 END AS ${name}`;
  });
  return from => `(SELECT ${groupColumns(source)}, dimension, ${sums}
      FROM ${from('scores')} AS scores CROSS JOIN ${rows} AS listed) AS scored`;
}
