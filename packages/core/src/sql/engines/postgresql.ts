import { type Dialect, standing } from '../engine.ts';
import { aggregated, filled, sqlite } from './sqlite.ts';

/** The tables of docs/databases.md: `respondent` stands in both. */
export const postgresql: Dialect = {
  ...sqlite,
  // With E a backslash means the same whatever the server is set to.
  quote: text => `${text.includes('\\') ? 'E' : ''}'${text.replaceAll(/['\\]/g, '$&$&')}'`,
  wide: a => `CAST(${a} AS bigint)`,
  double: a => `CAST(${a} AS double precision)`,
  round: a => `CAST(FLOOR(${a} + 0.5) AS bigint)`,
  or: number => `BIT_OR(${number})`,
  list: numbers => `ARRAY_TO_STRING(ARRAY[${numbers.join(', ')}], ',')`,
  // By bytes, whatever order of letters the database has.
  sheets: ({ responses, answers }, columns) =>
    `SELECT ${['respondent', 'version', 'phase', 'standing', ...columns.map(filled)].join(', ')}
    FROM (SELECT respondent, id AS response, version, phase, (${standing}) COLLATE "C" AS standing
      FROM responses WHERE ${responses}) AS taken
    LEFT JOIN (SELECT ${['respondent', 'response', ...columns.map(aggregated)].join(', ')}
      FROM answers WHERE ${answers} GROUP BY respondent, response) AS given USING (respondent, response)`,
};

/**
 * PostgreSQL in statements whose inner parts can run where the rows are, as all of them group by `respondent`. A result with a volatile column
 * is computed once, where otherwise every use of its columns would be.
 */
export const citus: Dialect = {
  ...postgresql,
  isShared: false,
  inner: select => `SELECT computed.*, random() AS once FROM (${select}) AS computed`,
};
