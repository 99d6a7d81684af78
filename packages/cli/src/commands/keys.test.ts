import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createFetchAdapter, type PublicKey, withSeal } from '@wellmet/adapters';
import { flatFields } from '@wellmet/adapters/endpoints';
import { createCollector } from '@wellmet/collector';
import { policies, type Report, type Response } from '@wellmet/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readKeys } from '../keys/key-file.ts';
import { folder } from '../testing/folder.ts';
import { run, runWith } from '../testing/run.ts';
import { ndjson, pairs, small, smallFile } from '../testing/small.ts';

type At = (name: string) => string;

const keys = (at: At, ...args: string[]) =>
  run('keys', ...args, '--private', at('private.json'), '--public', at('public.json'));

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What a page sends when it has loaded the public key. */
const sealed = async (at: At, responses: readonly Response[]): Promise<readonly Response[]> => {
  const [key] = json(at('public.json')).keys as readonly [PublicKey];
  const envelopes: Response[] = [];
  const inner = {
    async send(response: Response) {
      envelopes.push(response);
      return { id: response.id, acknowledged: true };
    },
  };
  for (const response of responses) await withSeal(inner, { key }).send(response);
  return envelopes;
};

const responses = pairs([4, 2], [5, 4], [3, 3]);

describe('make', () => {
  test('gives the page a public key and keeps the private one for its owner alone', async () => {
    const at = folder({});
    const { code, stdout, stderr } = await keys(at, 'make');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [own] = json(at('private.json')).keys;
    expect(json(at('public.json'))).toEqual({
      keys: [{ kty: 'EC', crv: 'P-256', x: own.x, y: own.y, kid: own.kid, use: 'enc', alg: 'ECDH-ES' }],
    });
    expect(own.made).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(stdout).toContain(own.kid);
    expect(stdout).not.toContain(own.d);
    expect(statSync(at('private.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at('.')).sort()).toEqual(['private.json', 'public.json']);
  });

  test('overwrites no key', async () => {
    const at = folder({});
    await keys(at, 'make');
    const before = readFileSync(at('private.json'), 'utf8');
    const { code, stderr } = await keys(at, 'make');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${at('private.json')}: expected no such file, got one: wellmet keys rotate\n`,
    });
    expect(readFileSync(at('private.json'), 'utf8')).toBe(before);
  });

  test('names a place that cannot be written to', async () => {
    const at = folder({});
    const { code, stderr } = await run(
      'keys',
      'make',
      '--private',
      at('none/p.json'),
      '--public',
      at('q.json'),
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${at('none/p.json')}: expected a file that can be written, got ENOENT\n`,
    });
    expect(readdirSync(at('.'))).toEqual([]);
  });
});

describe('rotate', () => {
  test('seals to a new key and opens what was sealed to the old', async () => {
    const at = folder({});
    await keys(at, 'make');
    const old = await sealed(at, responses.slice(0, 1));
    expect((await keys(at, 'rotate')).code).toBe(0);
    const fresh = await sealed(at, responses.slice(1, 2));
    const [newest, older] = json(at('private.json')).keys;
    expect(json(at('public.json')).keys.map(({ kid }: PublicKey) => kid)).toEqual([newest.kid]);
    expect(older.kid).not.toBe(newest.kid);
    expect(statSync(at('private.json')).mode & 0o777).toBe(0o600);
    const opened = await runWith(
      ndjson([...old, ...fresh]),
      'keys',
      'open',
      '-',
      '--private',
      at('private.json'),
    );
    expect(opened).toEqual({ code: 0, stdout: ndjson(responses.slice(0, 2)), stderr: '' });
  });

  test('the list says which is which, and no command prints anything private', async () => {
    const at = folder({});
    await keys(at, 'make');
    const printed = [await keys(at, 'rotate'), await keys(at, 'list')];
    const [newest, older] = await readKeys(at('private.json'));
    expect(printed[1]?.stdout).toBe(
      `${newest.kid}  ${newest.made}  seals and opens\n${older?.kid}  ${older?.made}  opens\n`,
    );
    printed.push(await keys(at, 'forget', older!.kid));
    expect(await readKeys(at('private.json'))).toEqual([newest]);
    for (const { code, stdout, stderr } of printed) {
      expect(code).toBe(0);
      for (const { d } of [newest, older!]) expect(stdout + stderr).not.toContain(d);
    }
  });

  test('the newest key, or one that is not there, is not forgotten', async () => {
    const at = folder({});
    await keys(at, 'make');
    const [{ kid }] = await readKeys(at('private.json'));
    expect((await keys(at, 'forget', kid)).stderr).toContain('expected an old key, got the newest');
    expect((await keys(at, 'forget', 'other')).stderr).toContain('expected the kid of an old key');
    expect((await keys(at, 'forget')).code).toBe(2);
    expect(await readKeys(at('private.json'))).toHaveLength(1);
  });
});

describe('a file of keys', () => {
  test('that others can read gets a word', async () => {
    const at = folder({});
    await keys(at, 'make');
    chmodSync(at('private.json'), 0o644);
    const { code, stderr } = await keys(at, 'list');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `${at('private.json')}: other users of this machine can read it: chmod 600 ${at('private.json')}\n`,
    });
  });

  test.each([
    ['{"keys": [{"d": "very-secret"', 'no JSON'],
    ['{"keys": [{"d": "very-secret"}]}', 'something else'],
    ['{"keys": []}', 'none'],
    ['null', 'none'],
  ])('that cannot be used is named and not repeated: %s', async (content, got) => {
    const at = folder({ 'private.json': content });
    const { code, stdout, stderr } = await keys(at, 'list');
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${at('private.json')}: expected the private keys that wellmet keys made, got ${got}\n`,
    });
  });

  test('that is not there is named', async () => {
    const at = folder({});
    for (const verb of ['list', 'rotate'])
      expect((await keys(at, verb)).stderr).toContain(
        'private.json: expected the private keys that wellmet keys made',
      );
  });
});

describe('from the page to the score', () => {
  const at = folder;

  test('by rows that were exported as NDJSON', async () => {
    const path = at({});
    await keys(path, 'make');
    writeFileSync(path('sealed.ndjson'), ndjson(await sealed(path, responses)));
    const { stdout } = await keys(path, 'open', path('sealed.ndjson'));
    expect(stdout).toBe(ndjson(responses));
    const scored = await runWith(stdout, 'score', '--survey', smallFile, '--json', '-');
    const direct = await runWith(ndjson(responses), 'score', '--survey', smallFile, '--json', '-');
    expect(scored.stdout).toBe(direct.stdout);
    expect((JSON.parse(scored.stdout) as Report).n.responses).toBe(3);
  });

  test('by a table, as Google Sheets downloads it, whose dates it has rewritten', async () => {
    const path = at({});
    await keys(path, 'make');
    const rows = (await sealed(path, responses)).map(flatFields);
    const columns = Object.keys(rows[0]!);
    const cells = rows.map(row =>
      columns.map(column => (column === 'submittedAt' ? '"21/11/2026, 10:05"' : `${row[column]}`)).join(','),
    );
    writeFileSync(path('sheet.csv'), [columns.join(','), ...cells].join('\r\n'));
    expect(await keys(path, 'open', path('sheet.csv'))).toEqual({
      code: 0,
      stdout: ndjson(responses),
      stderr: '',
    });
  });

  test('by a collector that has the keys', async () => {
    const path = at({});
    await keys(path, 'make');
    const collector = createCollector({
      policy: policies.none,
      database: ':memory:',
      surveys: [small],
      keys: await readKeys(path('private.json')),
    });
    onTestFinished(() => collector.close());
    const origin = `http://127.0.0.1:${await collector.listen(0)}`;
    const [key] = json(path('public.json')).keys;
    const adapter = withSeal(createFetchAdapter({ endpoint: `${origin}/v1/responses` }), { key });
    for (const response of responses)
      expect(await adapter.send(response)).toEqual({ id: response.id, acknowledged: true });
    const report = (await (await fetch(`${origin}/v1/reports/small`)).json()) as Report;
    expect(report.n.responses).toBe(3);
  });
});

describe('open', () => {
  test('names each row that does not open, repeats nothing of it, and gives the others', async () => {
    const at = folder({});
    await keys(at, 'make');
    const [first, second] = await sealed(at, responses.slice(0, 2));
    const { text } = second!.answers.sealed as { text: string };
    const broken = { ...second!, answers: { sealed: { text: `${text.slice(0, -4)}AAAA` } } };
    writeFileSync(
      at('r.ndjson'),
      `${ndjson([broken, first])}not json, Mrs Smith\n\n${ndjson([responses[2]])}`,
    );
    const { code, stdout, stderr } = await keys(at, 'open', at('r.ndjson'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: ndjson([responses[0], responses[2]]) });
    expect(stderr).toBe(
      [
        `${at('r.ndjson')}:1: expected a seal that one of the keys opens, got sealed: the seal is broken`,
        `${at('r.ndjson')}:3: expected a Response as JSON, got something else\n`,
      ].join('\n'),
    );
  });

  test('says which key is missing', async () => {
    const [at, other] = [folder({}), folder({})];
    await keys(at, 'make');
    await keys(other, 'make');
    writeFileSync(at('r.ndjson'), ndjson(await sealed(at, responses.slice(0, 1))));
    const [{ kid }] = await readKeys(at('private.json'));
    expect((await keys(other, 'open', at('r.ndjson'))).stderr).toContain(
      `sealed: no key with the kid ${kid}`,
    );
  });

  test('takes no seal out of another row, and no table without seals', async () => {
    const at = folder({});
    await keys(at, 'make');
    const [one] = await sealed(at, responses);
    const { text } = one!.answers.sealed as { text: string };
    writeFileSync(at('swapped.csv'), `id,sealed\n${responses[1]!.id},${text}\n${responses[0]!.id},\n`);
    writeFileSync(at('open.csv'), 'id,listens.experience\n1,4\n');
    expect((await keys(at, 'open', at('swapped.csv'), at('open.csv'))).stderr).toBe(
      [
        `${at('swapped.csv')}:2: expected the seal of this row, got that of another`,
        `${at('swapped.csv')}:3: expected a sealed answer, got none`,
        `${at('open.csv')}:1: expected a column sealed, got none\n`,
      ].join('\n'),
    );
  });
});

test.each([
  [[], 'expected make, rotate, forget, list, open, got ""'],
  [['break'], 'expected make, rotate, forget, list, open, got "break"'],
  [['open'], 'expected files with sealed answers, or -, got none'],
])('%j cannot be followed', async (args, sentence) => {
  expect(await run('keys', ...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `wellmet keys: ${sentence} (see wellmet keys --help)\n`,
  });
});

test('wellmet serve takes no file of keys that is none', async () => {
  const at = folder({ 'k.json': '{}' });
  const { code, stderr } = await run(
    'serve',
    '--port',
    '0',
    '--database',
    ':memory:',
    '--keys',
    at('k.json'),
  );
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `${at('k.json')}: expected the private keys that wellmet keys made, got none\n`,
  });
});
