import { createHash } from 'node:crypto';
import type { Contact, Response } from '@wellmet/core';
import { answerRows } from '@wellmet/core/sql';
import { canonicalJson } from './canonical-json.ts';
import { openDatabase } from './open-database.ts';

/**
 * `known`: the same was there before. `conflict`: another has this id, and stays as it is. `used`: its link takes one Response
 * for each moment of the visit, and has had it.
 */
export type Outcome = 'stored' | 'known' | 'conflict' | 'used';

/** Keeps Responses, each once. */
export interface Store {
  /**
   * Stores what is new. All of it is on disk when this returns; when it throws, none of it is.
   *
   * @param receivedAt ISO 8601 in UTC
   * @param once ids of those that came by a link for one use
   * @returns one outcome per Response, in their order
   */
  save(responses: readonly Response[], receivedAt: string, once?: ReadonlySet<string>): readonly Outcome[];
  /** Stores a Contact, apart from all Responses and without the time of its arrival. It is on disk when this returns. */
  saveContact(contact: Contact): Outcome;
  /** Everything stored for a Survey, of any version, in no particular order; read as it is iterated. */
  responses(survey: string): Iterable<Response>;
  close(): void;
}

const hashOf = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

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

  const selectSamePhase = database.prepare(
    `SELECT id FROM responses WHERE survey = ? AND visit = ? AND id <> ? AND (phase IN (?, 'both') OR ? = 'both') LIMIT 1`,
  );
  const insertContact = database.prepare(
    'INSERT INTO contacts (id, survey, version, hash, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const selectContact = database.prepare('SELECT hash FROM contacts WHERE id = ?');

  const isUsed = ({ id, survey, visit = '', phase }: Response) =>
    selectSamePhase.get(survey, visit, id, phase, phase) !== undefined;
  const saveOne = (response: Response, receivedAt: string, once: boolean): Outcome => {
    const { id, survey, version, phase, status, submittedAt, visit = null } = response;
    if (once && isUsed(response)) return 'used';
    const hash = hashOf(response);
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
    save(responses, receivedAt, once = new Set()) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const outcomes = responses.map(response => saveOne(response, receivedAt, once.has(response.id)));
        database.exec('COMMIT');
        return outcomes;
      } catch (error) {
        // SQLite may have rolled back by itself, for instance when the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    saveContact(contact) {
      const { id, survey, version } = contact;
      const hash = hashOf(contact);
      const { changes } = insertContact.run(id, survey, version, hash, JSON.stringify(contact));
      if (changes > 0) return 'stored';
      return selectContact.get(id)?.hash === hash ? 'known' : 'conflict';
    },
    *responses(survey) {
      // Prepared for each reader: a statement can be iterated once at a time.
      const rows = database.prepare('SELECT body FROM responses WHERE survey = ?').iterate(survey);
      for (const { body } of rows) yield JSON.parse(String(body)) as Response;
    },
    close: () => database.close(),
  };
}
