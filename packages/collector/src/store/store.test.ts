import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tally } from '@wellmet/core';
import { sqlTally } from '@wellmet/core/sql';
import { expect, it } from 'vitest';
import { idOf, responseOf, survey } from '../testing/survey.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createStore } from './store.ts';

const at = '2026-11-21T10:02:00.000Z';

it('keeps a Response across a restart, as it was given', () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const before = createStore(path);
  expect(before.save([responseOf(1)], at)).toEqual(['stored']);
  before.close();
  const after = createStore(path);
  expect([...after.responses('visit')]).toEqual([responseOf(1)]);
  expect([...after.responses('other')]).toEqual([]);
  after.close();
});

it('knows a repeat whatever the order of its keys, and keeps the first when another has its id', () => {
  const store = createStore(':memory:');
  const { id, answers, ...rest } = responseOf(1);
  store.save([responseOf(1)], at);
  expect(store.save([{ answers, ...rest, id }], at)).toEqual(['known']);
  expect(store.save([responseOf(1, { answers: {} }), responseOf(2), responseOf(2)], at)).toEqual([
    'conflict',
    'stored',
    'known',
  ]);
  expect([...store.responses('visit')]).toEqual([responseOf(1), responseOf(2)]);
});

it('stores all of a batch or none of it', () => {
  const store = createStore(':memory:');
  const broken = { ...responseOf(2), survey: undefined as unknown as string };
  expect(() => store.save([responseOf(1), broken], at)).toThrow();
  expect([...store.responses('visit')]).toEqual([]);
  expect(store.save([responseOf(1)], at)).toEqual(['stored']);
});

it('lets SQL count answers without reading a body', () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const store = createStore(path);
  store.save(
    [responseOf(1), responseOf(2), responseOf(3, { answers: { listens: { experience: 'na' } } })],
    at,
  );
  store.close();
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database
    .prepare(
      `SELECT part, value, count(*) AS n FROM answers JOIN responses ON responses.id = answers.response
       WHERE survey = 'visit' AND question = 'listens' GROUP BY part, value ORDER BY value`,
    )
    .all();
  expect(rows.map(row => ({ ...row }))).toEqual([
    { part: 'experience', value: null, n: 1 },
    { part: 'experience', value: 7, n: 2 },
  ]);
  const received = database.prepare('SELECT id, received_at FROM responses ORDER BY id').get();
  expect({ ...received }).toEqual({ id: idOf(1), received_at: at });
  database.close();
});

it('gives SQL all that a Tally needs', async () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const store = createStore(path);
  const responses = [
    responseOf(1),
    responseOf(2, { phase: 'expectation', visit: 'visit-1', answers: { listens: { expectation: 5 } } }),
    responseOf(3, { status: 'partial', visit: 'visit-1', answers: { listens: { experience: 1 } } }),
  ];
  store.save(responses, at);
  const database = new DatabaseSync(path, { readOnly: true });
  const query = (statement: string) => database.prepare(statement).all();
  expect(await sqlTally(survey, 'sqlite', query)).toEqual(tally(survey, responses));
  database.close();
  store.close();
});

it('can be read while it is written to', () => {
  const store = createStore(':memory:');
  store.save([responseOf(1), responseOf(2)], at);
  const seen: string[] = [];
  for (const { id } of store.responses('visit')) {
    seen.push(id);
    if (seen.length === 1) expect([...store.responses('visit')]).toHaveLength(2);
  }
  expect(seen).toEqual([idOf(1), idOf(2)]);
});

it('answers about health are readable by nobody else on the machine', () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const store = createStore(path);
  store.save([responseOf(1)], at);
  for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o077).toBe(0);
  store.close();
});
