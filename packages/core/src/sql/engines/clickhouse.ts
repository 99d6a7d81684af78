import { type Dialect, isOf, standing } from '../engine.ts';

/**
 * The tables of docs/databases.md. Valid on a server of 2018 and on one of today: no named intermediate results, no window functions. A row
 * that was inserted twice counts once.
 */
export const clickhouse: Dialect = {
  quote: text => `'${text.replaceAll(/['\\]/g, '\\$&')}'`,
  wide: a => `toInt64(${a})`,
  rows: rows => {
    const row = (values: Readonly<Record<string, string>>) =>
      Object.entries(values).map(([name, value]) => `${value} AS ${name}`);
    return `(${rows.map(values => `SELECT ${row(values)}`).join(' UNION ALL ')})`;
  },
  divide: (a, b) => `intDiv(${a}, ${b})`,
  double: a => `toFloat64(${a})`,
  round: a => `toInt64(floor(${a} + 0.5))`,
  ids: 'uniqExact(id)',
  or: number => `toInt64(groupBitOr(toUInt64(${number})))`,
  list: numbers => `arrayStringConcat([${numbers.map(number => `assumeNotNull(toString(${number}))`)}], ',')`,
  // Two readings, one under the other and then grouped, where a join would hold one of them in memory.
  sheets: ({ responses, answers }, columns) =>
    `SELECT respondent, MAX(made) AS version, MAX(asked) AS phase, MAX(rank) AS standing,
      ${columns.map(({ name, aggregate, none }) => `COALESCE(${aggregate}, ${none}) AS ${name}`)}
    FROM (SELECT respondent, id AS response, version AS made, phase AS asked, ${standing} AS rank,
        '' AS question, '' AS part, '' AS chosen, CAST(NULL AS Nullable(Int32)) AS value
      FROM responses WHERE ${responses}
      UNION ALL
      SELECT respondent, response, '' AS made, '' AS asked, '' AS rank, question, part, chosen, value
      FROM answers WHERE ${answers}) AS stacked
    GROUP BY respondent, response HAVING phase <> ''`,
  ranked: marks => `${marks} AS ranked`,
  first: (column, side) => `argMinIf(${column}, standing, ${isOf(side)})`,
  isShared: false,
  inner: select => select,
};
