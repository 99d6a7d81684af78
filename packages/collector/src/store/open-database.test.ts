import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { CollectorError } from '../errors.ts';
import { responseOf } from '../testing/survey.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { databaseError } from './database-error.ts';
import { applicationId, migrations } from './migrations.ts';
import { openDatabase } from './open-database.ts';

const opening = (path: string) => () => openDatabase(path).close();

it('a commit has reached the disk when it returns', () => {
  const database = openDatabase(join(temporaryFolder(), 'wellmet.db'));
  const full = 2;
  expect(database.prepare('PRAGMA synchronous').get()?.synchronous).toBe(full);
  expect(database.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal');
  database.close();
});

it('a file that is no database is left alone and named in a sentence', () => {
  const path = join(temporaryFolder(), 'notes.txt');
  writeFileSync(path, 'My notes, not a database.\n'.repeat(100));
  expect(opening(path)).toThrow(
    new CollectorError(`The database ${path} is not a database: choose another file.`),
  );
});

it('a missing folder, or a folder in place of a file, is a sentence', () => {
  const folder = temporaryFolder();
  const lost = join(folder, 'none', 'wellmet.db');
  expect(opening(lost)).toThrow(
    new CollectorError(`The database ${lost} cannot be created: its folder does not exist.`),
  );
  mkdirSync(join(folder, 'data'));
  const data = join(folder, 'data');
  expect(opening(data)).toThrow(new CollectorError(`The database ${data} is a folder: name a file in it.`));
});

it('the database of another program is left alone', () => {
  const path = join(temporaryFolder(), 'shop.db');
  const shop = new DatabaseSync(path);
  shop.exec('CREATE TABLE orders (id INTEGER)');
  shop.close();
  expect(opening(path)).toThrow(
    new CollectorError(`The database ${path} belongs to another program: choose another file.`),
  );
  const tables = new DatabaseSync(path).prepare('SELECT name FROM sqlite_schema').all();
  expect(tables.map(row => row.name)).toEqual(['orders']);
});

it('a database of a newer release is left alone', () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  opening(path)();
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(opening(path)).toThrow(
    new CollectorError(`The database ${path} was written by a newer release (schema 99; this one knows 3).`),
  );
});

it('what SQLite says about a file is a sentence, and any other error stays as it is', () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  opening(path)();
  const readOnly = new DatabaseSync(path, { readOnly: true });
  const failure = (() => {
    try {
      return readOnly.exec('DELETE FROM answers');
    } catch (error) {
      return error;
    } finally {
      readOnly.close();
    }
  })();
  expect(databaseError(failure, path)).toEqual(new CollectorError(`The database ${path} is read-only.`));
  const other = new TypeError('not about a file');
  expect(databaseError(other, path)).toBe(other);
});

it('a database of the first release gets what its Responses say', () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const old = new DatabaseSync(path);
  old.exec(migrations[0]!);
  old.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`);
  const add = old.prepare("INSERT INTO responses VALUES (?, 'visit', '1.0.0', 'both', NULL, '', '', ?)");
  const { id: plain, ...body } = responseOf(1, { status: 'partial' });
  add.run(plain, JSON.stringify(body));
  add.run('with', JSON.stringify({ ...body, context: { ward: 'north', age: '65+' } }));
  old.close();
  const database = openDatabase(path);
  const rows = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map(row => Object.values(row));
  expect(rows('SELECT status, submitted_at FROM responses')).toEqual([
    ['partial', body.submittedAt],
    ['partial', body.submittedAt],
  ]);
  expect(rows('SELECT * FROM answers ORDER BY question')).toEqual([
    ['with', 'age', 'context', '65+', null],
    ['with', 'ward', 'context', 'north', null],
  ]);
  database.close();
});
