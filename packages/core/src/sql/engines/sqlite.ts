import { type Column, type Dialect, isOf, standing } from '../engine.ts';

/** Numbers joined in a balanced tree: SQLite limits how deep an expression may be. */
const joined = (numbers: readonly string[]): string => {
  if (numbers.length === 1) return `(${numbers[0]})`;
  const half = numbers.length >> 1;
  return `(${joined(numbers.slice(0, half))} || ',' || ${joined(numbers.slice(half))})`;
};

/** An aggregate over answers, and what it is called where there may be none. */
export const aggregated = ({ name, aggregate }: Column): string => `${aggregate} AS ${name}`;
export const filled = ({ name, none }: Column): string => `COALESCE(${name}, ${none}) AS ${name}`;

/** The tables of the collector. */
export const sqlite: Dialect = {
  quote: text => `'${text.replaceAll("'", "''")}'`,
  wide: a => a,
  rows: rows => {
    const columns = Object.keys(rows[0]!).map((name, i) => `column${i + 1} AS ${name}`);
    return `(SELECT ${columns} FROM (VALUES ${rows.map(row => `(${Object.values(row)})`)}) AS listed)`;
  },
  divide: (a, b) => `(${a}) / ${b}`,
  double: a => `CAST(${a} AS REAL)`,
  round: a => `CAST(FLOOR(${a} + 0.5) AS INTEGER)`,
  ids: 'COUNT(*)',
  // An answer is there once, so that adding is joining.
  or: number => `SUM(${number})`,
  list: joined,
  // A visit and an id may be the same text: the letter keeps them apart.
  sheets: ({ responses }, columns) =>
    `SELECT ${['respondent', 'version', 'phase', 'standing', ...columns.map(filled)].join(', ')}
    FROM (SELECT COALESCE('v' || visit, 'r' || id) AS respondent, id AS response, version, phase, ${standing} AS standing
      FROM responses WHERE ${responses}) AS taken
    LEFT JOIN (SELECT ${['response', ...columns.map(aggregated)].join(', ')}
      FROM answers WHERE response IN (SELECT id FROM responses WHERE ${responses}) GROUP BY response) AS given USING (response)`,
  ranked: marks =>
    `(SELECT *,
      MIN(CASE WHEN ${isOf('before')} THEN standing END) OVER (PARTITION BY respondent) AS first_before,
      MIN(CASE WHEN ${isOf('after')} THEN standing END) OVER (PARTITION BY respondent) AS first_after
    FROM ${marks} AS marks) AS ranked`,
  first: (column, side) => `MAX(CASE WHEN standing = first_${side} THEN ${column} END)`,
  isShared: true,
  inner: select => select,
};
