import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { post, startCollector } from '../testing/start-collector.ts';
import { idOf, responseOf } from '../testing/survey.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const ndjson = 'application/x-ndjson';
const lines = (...values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('');
const countOf = async (origin: string) => {
  const report = await (await fetch(`${origin}/v1/reports/visit`)).json();
  return (report as { n: { responses: number } }).n.responses;
};

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

describe('what is refused', () => {
  const wide = `{"id":"${idOf(1)}","survey":"visit","version":"1.0.0",`;
  it.each([
    { what: 'nothing', body: '', status: 400, error: /^the body is not JSON: / },
    { what: 'half of it', body: '{"id":"018f', status: 400, error: /^the body is not JSON: / },
    {
      what: 'bytes that are not UTF-8',
      body: Uint8Array.of(0x22, 0xff, 0x22),
      status: 400,
      error: /^the body is not UTF-8$/,
    },
    {
      what: 'a list',
      body: '[]',
      status: 422,
      error: /^expected one Response as a JSON object, got a list$/,
    },
    { what: 'a text', body: '"hello"', status: 422, error: /^expected one Response as a JSON object/ },
    {
      what: 'too much',
      body: ' '.repeat(64 * 1024 + 1),
      status: 413,
      error: /^the body is too large: expected at most 65536 bytes$/,
    },
    { what: 'very much too much', body: ' '.repeat(5_000_000), status: 413, error: /^the body is too large/ },
    {
      what: 'another survey',
      body: responseOf(1, { survey: 'dentist' }),
      status: 422,
      error: /^survey: expected visit, got "dentist"$/,
    },
    {
      what: 'another version',
      body: responseOf(1, { version: '2.0.0' }),
      status: 422,
      error: /^version: expected 1\.0\.0 of visit, got "2\.0\.0"$/,
    },
    {
      what: 'a value off the scale',
      body: responseOf(1, { answers: { listens: { experience: 8 } } }),
      status: 422,
      error: /^answers\.listens\.experience: expected .*got 8$/,
    },
    {
      what: 'an option that was not offered',
      body: responseOf(1, { answers: { sort: { choice: ['pain', 'price'] } } }),
      status: 422,
      error: /^answers\.sort.*: expected .*"pain".*got /,
    },
    {
      what: 'an option twice',
      body: responseOf(1, { answers: { sort: { choice: ['pain', 'pain'] } } }),
      status: 422,
      error: /^answers\.sort.*: expected /,
    },
    {
      what: 'a question that was not asked',
      body: responseOf(1, { answers: { price: { experience: 3 } } }),
      status: 422,
      error: /^answers\.price: expected /,
    },
    {
      what: 'an expectation after the visit',
      body: responseOf(1, { answers: { listens: { expectation: 3 } } }),
      status: 422,
      error: /^answers\.listens/,
    },
    {
      what: 'a field of their own',
      body: { ...responseOf(1), ip: '192.0.2.1' },
      status: 422,
      error: /^ip: expected /,
    },
    {
      what: 'a bomb of brackets',
      body: '['.repeat(30_000) + ']'.repeat(30_000),
      status: 422,
      error: /expected one Response/,
    },
    {
      what: 'a bomb inside',
      body: `${wide}"answers":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      status: 422,
      error: /expected at most 64 levels, got more/,
    },
    {
      what: 'a bomb as the survey',
      body: `{"survey":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      status: 422,
      error: /^survey: expected visit, got no text$/,
    },
    {
      what: 'a prototype',
      body: `${wide}"__proto__":{"status":"completed"}}`,
      status: 422,
      error: /__proto__/,
    },
    {
      what: 'a prototype as question',
      body: `${wide}"answers":{"__proto__":{"experience":1}}}`,
      status: 422,
      error: /__proto__/,
    },
    {
      what: 'a constructor as question',
      body: responseOf(1, { answers: { constructor: { experience: 1 } } }),
      status: 422,
      error: /answers\.constructor/,
    },
    {
      what: 'the prototype as survey',
      body: responseOf(1, { survey: '__proto__' }),
      status: 422,
      error: /^survey: expected visit/,
    },
  ])('$what: $status, with a readable reason', async ({ body, status, error }) => {
    const origin = await startCollector();
    const answer = await post(origin, body);
    expect(answer.status).toBe(status);
    const told = (await answer.json()) as { error: string; rejected?: unknown };
    expect(told.error).toMatch(error);
    expect(await countOf(origin)).toBe(0);
    expect(Object.keys({})).toEqual([]);
    expect('experience' in {} || 'status' in {}).toBe(false);
  });

  it('another content type: 415, naming the ones that are taken', async () => {
    const answer = await post(await startCollector(), responseOf(1), 'multipart/form-data');
    expect(answer.status).toBe(415);
    expect(await answer.json()).toEqual({
      error:
        'content-type: expected application/json, text/plain, application/x-ndjson, got multipart/form-data',
    });
  });
});

describe('a batch', () => {
  it('takes the good lines and names the others by line and id', async () => {
    const origin = await startCollector();
    await post(origin, responseOf(5));
    const bad = responseOf(2, { answers: { listens: { experience: 9 } } });
    const changed = responseOf(5, { answers: {} });
    const body = `${lines(responseOf(1), bad)}\r\nnot json\n${lines(changed, responseOf(3), responseOf(3))}`;
    const answer = await post(origin, `\uFEFF${body}`, ndjson);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      received: [idOf(1), idOf(3)],
      rejected: [
        { line: 2, id: idOf(2), reason: expect.stringMatching(/^answers\.listens\.experience: expected /) },
        { line: 4, id: null, reason: expect.stringMatching(/^the body is not JSON/) },
        { line: 5, id: idOf(5), reason: 'another Response with this id is stored already' },
      ],
    });
    expect(await countOf(origin)).toBe(3);
  });

  it('that is known as a whole answers 200', async () => {
    const origin = await startCollector();
    const body = lines(responseOf(1), responseOf(2));
    expect((await post(origin, body, ndjson)).status).toBe(201);
    expect((await post(origin, body, ndjson)).status).toBe(200);
  });

  it('may end in the middle of a line: the whole lines are kept', async () => {
    const origin = await startCollector();
    const answer = await post(origin, lines(responseOf(1)) + lines(responseOf(2)).slice(0, 40), ndjson);
    expect(await answer.json()).toMatchObject({ received: [idOf(1)], rejected: [{ line: 2, id: null }] });
  });

  it('with one line of broken bytes keeps the others', async () => {
    const origin = await startCollector();
    const body = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(lines(responseOf(1)))]);
    const answer = await post(origin, body, ndjson);
    expect(await answer.json()).toMatchObject({
      received: [idOf(1)],
      rejected: [{ line: 1, id: null, reason: 'the body is not UTF-8' }],
    });
  });

  it.each([
    {
      what: 'nothing',
      body: '\n \n',
      status: 400,
      error: 'the batch is empty: expected one Response per line',
    },
    { what: 'no good line', body: '{}\n', status: 422, error: 'survey: expected visit, got no text' },
    {
      what: 'one line too long',
      body: `{"x":"${'x'.repeat(64 * 1024)}"}\n`,
      status: 422,
      error: 'a Response is too large: expected at most 65536 bytes',
    },
    {
      what: 'too much',
      body: '\n'.repeat(8 * 1024 * 1024 + 1),
      status: 413,
      error: 'the body is too large: expected at most 8388608 bytes',
    },
  ])('of $what answers $status', async ({ body, status, error }) => {
    const answer = await post(await startCollector(), body, ndjson);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error });
  });

  it('of 10,000 lines is taken at once', async () => {
    const origin = await startCollector();
    const answer = await post(
      origin,
      lines(...Array.from({ length: 10_000 }, (_, n) => responseOf(n))),
      ndjson,
    );
    expect(((await answer.json()) as { received: string[] }).received).toHaveLength(10_000);
    expect(await countOf(origin)).toBe(10_000);
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
