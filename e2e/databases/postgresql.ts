import type { Response } from '@wellmet/core';
import { answerRows, responseRow } from '@wellmet/core/sql';
import pg from 'pg';
import { type Database, receivedAt } from './database.ts';
import { tablesOf } from './page.ts';

export const optionsOf = (port: number): pg.ClientConfig => ({
  host: '127.0.0.1',
  port,
  user: 'postgres',
  database: 'postgres',
});

/** The tables of docs/databases.md in a schema of their own. */
export async function openPostgresql(port: number, schema: string): Promise<Database> {
  const client = new pg.Client(optionsOf(port));
  await client.connect();
  await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}`);
  for (const statement of tablesOf('postgresql')) await client.query(statement);
  const insert = async (table: string, rows: readonly object[]) => {
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  };
  return {
    query: async statement => (await client.query(statement)).rows,
    async store(responses) {
      await client.query('TRUNCATE responses, answers');
      await insert('responses', responses.map(rowOf));
      await insert('answers', responses.flatMap(answersOf));
      // What the server's own housekeeping does after a while: without it the plan is one for empty tables.
      await client.query('ANALYZE responses, answers');
    },
    close: () => client.end(),
  };
}

/** Rows as the tables of docs/databases.md have them. */
export const rowOf = (response: Response): object => ({
  ...responseRow(response),
  received_at: receivedAt(response),
});

export const answersOf = (response: Response): readonly object[] => {
  const { respondent } = responseRow(response);
  const { id, survey } = response;
  return answerRows(response).map(row => ({ survey, respondent, response: id, ...row }));
};
