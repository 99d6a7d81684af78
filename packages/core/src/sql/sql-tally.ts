import type { Survey } from '../types/survey.ts';
import type { Tally } from '../types/tally.ts';
import type { Engine } from './engine.ts';
import type { SqlTallyOptions } from './options.ts';
import { type Row, readCounts } from './read-counts.ts';
import { countStatements, versionStatement } from './statements.ts';

/** Runs one statement and gives its rows. */
export type Query = (statement: string) => Iterable<Row> | Promise<Iterable<Row>>;

/**
 * The Tally of a Survey, counted by a database: to the last byte the one that `tally` or `fullTally` makes of the same Responses.
 */
export async function sqlTally(
  survey: Survey,
  engine: Engine,
  query: Query,
  options: SqlTallyOptions = {},
): Promise<Tally> {
  const versions = [...(await query(versionStatement(survey, engine, options)))].map(row =>
    String(row.version),
  );
  const rows: Row[] = [];
  for (const statement of countStatements(survey, engine, versions, options))
    rows.push(...(await query(statement)));
  return readCounts(survey, rows, options);
}
