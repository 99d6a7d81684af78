import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../testing/run.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const file = (path: string) => new URL(path, import.meta.url);

/** `wellmet serve` in a process of its own, on a free port. */
async function serve(cwd: string, ...args: string[]) {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--import',
      file('../../../../scripts/sources.ts').href,
      file('../main.ts').pathname,
      'serve',
      '--port',
      '0',
      ...args,
    ],
    { cwd, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [printed] = await once(child.stdout!, 'data');
  const [origin = ''] = /http:\/\/localhost:\d+/.exec(String(printed)) ?? [];
  return { child, origin, printed: String(printed) };
}

test('answers, serves widget and site, and makes its database where it was started', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'index.html'), '<h1>Our clinic</h1>');
  const { child, origin, printed } = await serve(folder, '--site', 'pages');

  for (const path of [
    '/report/',
    '/v1/surveys/dental-visit',
    '/v1/surveys/dental-visit-short',
    '/v1/responses',
  ])
    expect(printed).toContain(`${origin}${path}\n`);
  expect(printed).toContain(join(folder, 'wellmet.db'));
  expect(existsSync(join(folder, 'wellmet.db'))).toBe(true);
  expect(await (await fetch(`${origin}/`)).text()).toBe('<h1>Our clinic</h1>');
  expect((await fetch(`${origin}/v1/surveys/dental-visit`)).status).toBe(200);
  expect((await fetch(`${origin}/report/dental-visit`)).status).toBe(200);

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(join(folder, 'wellmet.db-wal'))).toBe(false);
});

test('a taken port is a sentence, not a stack', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  const database = join(temporaryFolder(), 'wellmet.db');
  expect(await run('serve', '--port', String(port), '--database', database)).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is taken: stop the program that uses it, or choose another port.\n`,
  });
});

test('a database that cannot be is a sentence', async () => {
  const database = join(temporaryFolder(), 'none', 'wellmet.db');
  expect(await run('serve', '--port', '0', '--database', database)).toEqual({
    code: 1,
    stdout: '',
    stderr: `The database ${database} cannot be created: its folder does not exist.\n`,
  });
});

test('a survey with a fault is told by its place, and nothing is opened', async () => {
  const folder = temporaryFolder();
  const survey = join(folder, 'broken.json');
  writeFileSync(survey, '{\n  "id": 7\n}\n');
  const database = join(folder, 'wellmet.db');
  const { code, stdout, stderr } = await run(
    'serve',
    '--port',
    '0',
    '--survey',
    survey,
    '--database',
    database,
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${survey}:2:3: id: expected `);
  expect(existsSync(database)).toBe(false);
});

test.each([
  { args: ['--port', '80a'], sentence: 'expected --port 0 to 65535, got "80a"' },
  { args: ['--port', '65536'], sentence: 'expected --port 0 to 65535, got "65536"' },
  { args: ['--site', '/no/such/folder'], sentence: 'expected --site to be a folder, got "/no/such/folder"' },
])('$args cannot be followed', async ({ args, sentence }) => {
  expect(await run('serve', ...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `wellmet serve: ${sentence} (see wellmet serve --help)\n`,
  });
});

test('takes answers only by a link that it signed, once', async () => {
  const folder = temporaryFolder();
  const key = join(folder, 'link.key');
  const { stdout } = await run('link', 'https://clinic.example/', '--sign', key);
  const { origin } = await serve(folder, '--link-key', key, '--require-link');
  const now = new Date().toISOString();
  const send = async (n: number, visit: string | null) => {
    const answer = await fetch(`${origin}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `018f6b2e-7c00-7000-8000-00000000000${n}`,
        survey: 'dental-visit',
        version: '1.0.0',
        phase: 'experience',
        ...(visit && { visit }),
        locale: 'en',
        channel: 'link',
        status: 'partial',
        startedAt: now,
        submittedAt: now,
        answers: {},
      }),
    });
    return answer.status;
  };
  const visit = new URL(stdout).searchParams.get('visit');
  expect([await send(1, null), await send(1, visit), await send(1, visit), await send(2, visit)]).toEqual([
    403, 201, 200, 409,
  ]);
});

test('links cannot be required without their key', async () => {
  expect(await run('serve', '--require-link')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('expected --link-key beside --require-link, got none'),
  });
});
