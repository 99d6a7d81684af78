import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { countOf, post, startCollector } from '../testing/start-collector.ts';
import { idOf, responseOf } from '../testing/survey.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

describe('one Response', () => {
  it.each(['application/json', 'text/plain;charset=UTF-8'])('as %s is stored and named', async type => {
    const origin = await startCollector();
    const answer = await post(origin, responseOf(1), type);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ received: [idOf(1)], rejected: [] });
    expect(await countOf(origin)).toBe(1);
  });

  it('that is repeated answers 200 and is there once', async () => {
    const origin = await startCollector();
    await post(origin, responseOf(1));
    const again = await post(origin, responseOf(1));
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ received: [idOf(1)], rejected: [] });
    expect(await countOf(origin)).toBe(1);
  });

  it('with the id of another answers 409 and changes nothing', async () => {
    const origin = await startCollector();
    await post(origin, responseOf(1));
    const other = await post(origin, responseOf(1, { answers: { listens: { experience: 1 } } }));
    expect(other.status).toBe(409);
    const reason = 'another Response with this id is stored already';
    expect(await other.json()).toEqual({ error: reason, received: [], rejected: [{ id: idOf(1), reason }] });
    const report = await (await fetch(`${origin}/v1/reports/visit`)).json();
    expect(report).toMatchObject({ items: [{ answered: { experience: { n: 1, mean: 7 } } }] });
  });

  it('posted 20 times at once is there once', async () => {
    const origin = await startCollector();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(origin, responseOf(1))));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(await countOf(origin)).toBe(1);
  });
});

it('what cannot be stored now is not acknowledged: 503, to be sent again', async () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const log: string[] = [];
  const origin = await startCollector({ database: path, log: line => log.push(line) });
  const saboteur = new DatabaseSync(path);
  saboteur.exec("CREATE TRIGGER full BEFORE INSERT ON responses BEGIN SELECT raise(ABORT, 'disk full'); END");
  const answer = await post(origin, responseOf(1));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(await answer.json()).toEqual({
    error: 'the answers could not be stored now: send them again later',
  });
  expect(log.join()).toContain('disk full');
  expect(log.join()).not.toContain('Kind');
  saboteur.exec('DROP TRIGGER full');
  saboteur.close();
  expect((await post(origin, responseOf(1))).status).toBe(201);
});

it('nothing about the visitor is kept: the database holds what the Response holds', async () => {
  const path = join(temporaryFolder(), 'wellmet.db');
  const log: string[] = [];
  const origin = await startCollector({ database: path, log: line => log.push(line) });
  await fetch(`${origin}/v1/responses?from=canary-url`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'canary-agent',
      'x-forwarded-for': '198.51.100.7',
      referer: 'https://canary.example/',
    },
    body: JSON.stringify(responseOf(1)),
  });
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = ['responses', 'answers'].flatMap(table => database.prepare(`SELECT * FROM ${table}`).all());
  database.close();
  expect(JSON.stringify(rows)).toContain(idOf(1));
  expect(JSON.stringify(rows) + log.join()).not.toMatch(/canary|198\.51|127\.0\.0\.1/);
});
