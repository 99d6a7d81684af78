import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createStore } from './store/store.ts';
import { post } from './testing/start-collector.ts';
import { idOf, responseOf } from './testing/survey.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const file = (path: string) => new URL(path, import.meta.url);

/** A collector in a process of its own. */
async function startProcess(database: string) {
  const child = spawn(
    process.execPath,
    ['--import', file('../../../scripts/sources.ts').href, file('testing/crash-child.ts').pathname, database],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exit = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`the process ended with ${code}`)),
  );
  const [port] = await Promise.race([once(child.stdout, 'data'), exit]);
  exit.catch(() => {});
  return { child, origin: `http://127.0.0.1:${Number(port)}` };
}

/** Posts new Responses, four at a time, until the process is killed after so many acknowledgements. */
async function postUntilKilled(child: ChildProcess, origin: string, kill: number, next: () => number) {
  const acknowledged: string[] = [];
  const sender = async () => {
    for (;;) {
      const id = next();
      const answer = await post(origin, responseOf(id)).catch(() => undefined);
      if (answer?.status !== 201) return;
      acknowledged.push(idOf(id));
      if (acknowledged.length === kill) child.kill('SIGKILL');
    }
  };
  const dead = once(child, 'exit');
  await Promise.all([sender(), sender(), sender(), sender()]);
  const [, signal] = await dead;
  expect(signal).toBe('SIGKILL');
  return acknowledged;
}

it('kill -9 loses no acknowledged Response, 20 times on one database', { timeout: 120_000 }, async () => {
  const database = join(temporaryFolder(), 'wellmet.db');
  const acknowledged: string[] = [];
  let number = 0;
  for (let kill = 1; kill <= 20; kill++) {
    const { child, origin } = await startProcess(database);
    acknowledged.push(...(await postUntilKilled(child, origin, kill, () => number++)));
  }
  const store = createStore(database);
  const stored = new Set([...store.responses('visit')].map(({ id }) => id));
  store.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(210);
  expect(acknowledged.filter(id => !stored.has(id))).toEqual([]);

  const raw = new DatabaseSync(database, { readOnly: true });
  expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const halves = raw.prepare(
    'SELECT count(*) AS n FROM responses WHERE id NOT IN (SELECT response FROM answers)',
  );
  expect(halves.get()).toEqual({ n: 0 });
  raw.close();
});
