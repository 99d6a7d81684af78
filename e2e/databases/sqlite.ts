import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCollector } from '@wellmet/collector';
import { answerRows } from '@wellmet/core/sql';
import { type Database, receivedAt } from './database.ts';

export const databaseFolder = (): string => mkdtempSync(join(tmpdir(), 'wellmet-sqlite-'));

/** The file of a collector. Rows are put in beside it, as it takes none of the odd Responses that a test needs. */
export async function openSqlite(): Promise<Database> {
  const folder = databaseFolder();
  const path = join(folder, 'wellmet.db');
  await createCollector({ database: path, surveys: [] }).close();
  const database = new DatabaseSync(path);
  return {
    query: statement => database.prepare(statement).all(),
    async store(responses) {
      const insertResponse = database.prepare(
        `INSERT INTO responses (id, survey, version, phase, status, submitted_at, visit, received_at, hash, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '')`,
      );
      const insertAnswer = database.prepare(
        'INSERT INTO answers (response, question, part, chosen, value) VALUES (?, ?, ?, ?, ?)',
      );
      database.exec('BEGIN; DELETE FROM answers; DELETE FROM responses');
      for (const response of responses) {
        const { id, survey, version, phase, status, submittedAt, visit = null } = response;
        insertResponse.run(id, survey, version, phase, status, submittedAt, visit, receivedAt(response));
        for (const { question, part, chosen, value } of answerRows(response))
          insertAnswer.run(id, question, part, chosen, value);
      }
      database.exec('COMMIT');
    },
    async close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
