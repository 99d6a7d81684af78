import { createHash } from 'node:crypto';
import type { Response } from '@wellmet/core';
import { answerRows } from '@wellmet/core/sql';
import { canonicalJson } from './canonical-json.ts';
import { openDatabase } from './open-database.ts';

/** `known`: the same Response was there before. `conflict`: another Response has this id, and stays as it is. */
export type Outcome = 'stored' | 'known' | 'conflict';

/** Keeps Responses, each once. */
export interface Store {
  /**
   * Stores what is new. All of it is on disk when this returns; when it throws, none of it is.
   *
   * @param receivedAt ISO 8601 in UTC
   * @returns one outcome per Response, in their order
   */
  save(responses: readonly Response[], receivedAt: string): readonly Outcome[];
  /** Everything stored for a Survey, of any version, in no particular order; read as it is iterated. */
  responses(survey: string): Iterable<Response>;
  close(): void;
}

/**
 * A store in one SQLite file.
 *
 * @param path of the file, made when there is none; `:memory:` keeps nothing
 * @throws CollectorError when the file cannot be used
 */
export function createStore(path: string): Store {
  const database = openDatabase(path);
  const insertResponse = database.prepare(
    `INSERT INTO responses (id, survey, version, phase, status, submitted_at, visit, received_at, hash, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const insertAnswer = database.prepare(
    'INSERT INTO answers (response, question, part, chosen, value) VALUES (?, ?, ?, ?, ?)',
  );
  const selectHash = database.prepare('SELECT hash FROM responses WHERE id = ?');

  const saveOne = (response: Response, receivedAt: string): Outcome => {
    const { id, survey, version, phase, status, submittedAt, visit = null } = response;
    const hash = createHash('sha256').update(canonicalJson(response)).digest('hex');
    const body = JSON.stringify(response);
    const { changes } = insertResponse.run(
      id,
      survey,
      version,
      phase,
      status,
      submittedAt,
      visit,
      receivedAt,
      hash,
      body,
    );
    if (changes === 0) return selectHash.get(id)?.hash === hash ? 'known' : 'conflict';
    for (const { question, part, chosen, value } of answerRows(response))
      insertAnswer.run(id, question, part, chosen, value);
    return 'stored';
  };

  return {
    save(responses, receivedAt) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const outcomes = responses.map(response => saveOne(response, receivedAt));
        database.exec('COMMIT');
        return outcomes;
      } catch (error) {
        // SQLite may have rolled back by itself, for instance when the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    *responses(survey) {
      // Prepared for each reader: a statement can be iterated once at a time.
      const rows = database.prepare('SELECT body FROM responses WHERE survey = ?').iterate(survey);
      for (const { body } of rows) yield JSON.parse(String(body)) as Response;
    },
    close: () => database.close(),
  };
}
