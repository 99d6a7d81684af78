/** "WMET": marks a database file as ours (PRAGMA application_id). */
export const applicationId = 0x574d4554;

/** Step n takes a database from schema n to n + 1 (PRAGMA user_version). Steps are never edited, only added. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE responses (
    id          TEXT PRIMARY KEY,
    survey      TEXT NOT NULL,
    version     TEXT NOT NULL,
    phase       TEXT NOT NULL,
    visit       TEXT,
    received_at TEXT NOT NULL,
    hash        TEXT NOT NULL,
    body        TEXT NOT NULL
  ) STRICT;
  CREATE INDEX responses_by_visit ON responses (survey, visit);

  -- The countable part of every answer, one row per value, so that SQL can count without reading bodies.
  -- value: of a rating (NULL when it does not apply), or points. chosen: the option or the dimension, else ''.
  CREATE TABLE answers (
    response TEXT NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    part     TEXT NOT NULL,
    chosen   TEXT NOT NULL,
    value    INTEGER,
    PRIMARY KEY (response, question, part, chosen)
  ) STRICT, WITHOUT ROWID;
  `,
  // What decides between two Responses of one visit, and what they are grouped by, so that SQL can make a Tally.
  // A context stands among the answers: its key is the question, 'context' the part, its value what was chosen.
  `
  ALTER TABLE responses ADD COLUMN status TEXT NOT NULL DEFAULT '';
  ALTER TABLE responses ADD COLUMN submitted_at TEXT NOT NULL DEFAULT '';
  UPDATE responses SET status = body ->> 'status', submitted_at = body ->> 'submittedAt';
  INSERT INTO answers (response, question, part, chosen, value)
    SELECT responses.id, entry.key, 'context', entry.value, NULL FROM responses, json_each(body, '$.context') AS entry;
  `,
  // No time of arrival, and no rowid whose order would tell it: nothing here can be joined to a Response.
  `
  CREATE TABLE contacts (
    id      TEXT PRIMARY KEY,
    survey  TEXT NOT NULL,
    version TEXT NOT NULL,
    hash    TEXT NOT NULL,
    body    TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
