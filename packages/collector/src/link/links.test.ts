import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { countOf, post, startCollector } from '../testing/start-collector.ts';
import { idOf, responseOf } from '../testing/survey.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { signVisit } from './visit-key.ts';

const linkKey = new Uint8Array(32).fill(1);
const now = new Date().toISOString();
const day = 86_400_000;
const answer = (number: number, visit: string | undefined, changes = {}) => {
  const { visit: _, ...rest } = responseOf(number, { startedAt: now, submittedAt: now, ...changes });
  return visit === undefined ? rest : { ...rest, visit };
};
const key = (days = 1, secret = linkKey) => signVisit(secret, 'k3f9', Date.now() + days * day);

it('a signed link takes one answer for each moment of the visit, and a repeat of it', async () => {
  const origin = await startCollector({ linkKey });
  expect((await post(origin, answer(1, key()))).status).toBe(201);
  expect((await post(origin, answer(1, key()))).status).toBe(200);
  const again = await post(origin, answer(2, key(2)));
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({
    rejected: [
      { id: idOf(2), reason: 'this link was used already: it takes one answer for each moment of the visit' },
    ],
  });
  expect((await post(origin, answer(3, key(), { phase: 'both', answers: {} }))).status).toBe(409);
  const before = answer(4, key(), { phase: 'expectation', answers: { listens: { expectation: 5 } } });
  expect((await post(origin, before)).status).toBe(201);
  expect(await countOf(origin)).toBe(2);
});

it('in a batch, too', async () => {
  const origin = await startCollector({ linkKey });
  const lines = [answer(1, key()), answer(2, key())].map(value => JSON.stringify(value)).join('\n');
  expect(await (await post(origin, lines, 'application/x-ndjson')).json()).toMatchObject({
    received: [idOf(1)],
    rejected: [{ line: 2, id: idOf(2), reason: expect.stringContaining('used already') }],
  });
});

it('the signature is not stored', async () => {
  const database = join(temporaryFolder(), 'wellmet.db');
  const origin = await startCollector({ linkKey, database });
  await post(origin, answer(1, key()));
  const file = new DatabaseSync(database, { readOnly: true });
  const stored = file.prepare('SELECT visit, body FROM responses').get()!;
  file.close();
  expect(stored.visit).toBe('k3f9');
  expect(JSON.parse(String(stored.body))).toEqual({ ...answer(1, 'k3f9') });
});

it.each([
  ['no link', undefined, 'an answer needs a link of this clinic'],
  ['a link that nobody signed', 'k3f9', 'this link was not made by this clinic'],
  ['a link of another clinic', key(1, new Uint8Array(32)), 'this link was not made by this clinic'],
  ['a link that has expired', key(-1), 'this link has expired: ask the clinic for a new one'],
])('where links are required, %s is refused', async (_, visit, reason) => {
  const origin = await startCollector({ linkKey, requireLink: true });
  const refused = await post(origin, answer(1, visit));
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ rejected: [{ id: idOf(1), reason }] });
  expect((await post(origin, answer(2, key()))).status).toBe(201);
});

it('what was answered in time is taken up to a week later, and not after that', async () => {
  const origin = await startCollector({ linkKey });
  const inTime = (days: number) => {
    const at = new Date(Date.now() - days * day).toISOString();
    return { startedAt: at, submittedAt: at };
  };
  expect((await post(origin, answer(1, key(-6), inTime(6.5)))).status).toBe(201);
  expect((await post(origin, answer(2, key(-8), inTime(8.5)))).status).toBe(403);
});

it('where they are not, other visits are taken as they are', async () => {
  const origin = await startCollector({ linkKey });
  expect((await post(origin, answer(1, undefined))).status).toBe(201);
  expect((await post(origin, answer(2, 'k3f9'))).status).toBe(201);
});
