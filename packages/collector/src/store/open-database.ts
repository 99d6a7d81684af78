import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { CollectorError } from '../errors.ts';
import { databaseError } from './database-error.ts';
import { applicationId, migrations } from './migrations.ts';

/**
 * Opens the database file, creating it when there is none, and brings it to the current schema.
 *
 * @throws CollectorError when the file cannot be used; the message says why and what to do.
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    // Made before SQLite makes it, so that answers about health are readable by nobody else on the machine.
    if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
    database = new DatabaseSync(path, { timeout: 5000 });
    // WAL with FULL: a commit has reached the disk when it returns, and readers do not block it.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw databaseError(error, path);
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const pragma = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  database.exec('BEGIN IMMEDIATE');
  try {
    const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as {
      tables: number;
    };
    if (tables > 0 && pragma('application_id') !== applicationId)
      throw new CollectorError(`The database ${path} belongs to another program: choose another file.`);
    const schema = pragma('user_version');
    if (schema > migrations.length)
      throw new CollectorError(
        `The database ${path} was written by a newer release (schema ${schema}; this one knows ${migrations.length}).`,
      );
    for (const step of migrations.slice(schema)) database.exec(step);
    database.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT`,
    );
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
