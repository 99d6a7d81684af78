import type { Row } from '@wellmet/core/sql';
import type { Database } from './database.ts';
import { tablesOf } from './page.ts';
import { answersOf, rowOf } from './postgresql.ts';

/** The tables of docs/databases.md in a database of their own. Every row is inserted twice, as a client that retries does. */
export async function openClickHouse(port: number, name: string): Promise<Database> {
  const send = async (statement: string, database = name): Promise<string> => {
    const parameters = new URLSearchParams({ database, default_format: 'JSONEachRow' });
    const reply = await fetch(`http://127.0.0.1:${port}/?${parameters}`, { method: 'POST', body: statement });
    const text = await reply.text();
    if (!reply.ok) throw new Error(text);
    return text;
  };
  const insert = async (table: string, rows: readonly object[]) => {
    const lines = rows.map(row => JSON.stringify(row)).join('\n');
    for (let times = 0; times < 2 && rows.length > 0; times++)
      await send(`INSERT INTO ${table} FORMAT JSONEachRow ${lines}`);
  };
  await send(`CREATE DATABASE ${name}`, 'default');
  for (const statement of tablesOf('clickhouse')) await send(statement);
  return {
    query: async statement =>
      (await send(statement))
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Row),
    async store(responses) {
      await send('TRUNCATE TABLE responses');
      await send('TRUNCATE TABLE answers');
      await insert('responses', responses.map(rowOf));
      await insert('answers', responses.flatMap(answersOf));
    },
    close: async () => {
      await send(`DROP DATABASE ${name}`, 'default');
    },
  };
}
