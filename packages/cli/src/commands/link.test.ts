import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { qrSvg } from '../link/qr-svg.ts';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';

const page = 'https://clinic.example/feedback';

test('a link has a new key each time, which is opaque', async () => {
  const first = await run('link', page);
  const second = await run('link', page, '--visit', 'new');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  for (const { stdout } of [first, second])
    expect(stdout).toMatch(/^https:\/\/clinic\.example\/feedback\?visit=[0-9a-f]{32}\n$/);
  expect(first.stdout).not.toBe(second.stdout);
});

test('both moments of a visit have the same key', async () => {
  const { stdout } = await run('link', `${page}?lang=ar`, '--visit', 'k3f9', '--phase', 'experience');
  expect(stdout).toBe(`${page}?lang=ar&visit=k3f9&phase=experience\n`);
});

test('what the page’s address says about another visit is replaced, and the place on the page kept', async () => {
  const { stdout } = await run('link', `${page}?visit=old-key&phase=experience#survey`, '--visit', 'k3f9');
  expect(stdout).toBe(`${page}?visit=k3f9#survey\n`);
});

test('the QR code is that of the printed link', async () => {
  const path = folder({});
  const { stdout } = await run('link', page, '--phase', 'expectation', '--svg', path('out.svg'));
  expect(readFileSync(path('out.svg'), 'utf8')).toBe(qrSvg(stdout.trimEnd()));
});

test.each([
  [[], 'expected the address of one page, got 0'],
  [[page, page], 'expected the address of one page, got 2'],
  [
    ['clinic.example'],
    'expected the address of a page, such as https://clinic.example/feedback, got "clinic.example"',
  ],
  [
    ['javascript:alert(1)'],
    'expected the address of a page, such as https://clinic.example/feedback, got "javascript:alert(1)"',
  ],
  [['http://['], 'expected the address of a page, such as https://clinic.example/feedback, got "http://["'],
  [
    [page, '--visit', 'Jane Doe'],
    'expected --visit to be new, or 4 to 64 letters, digits, - or _, got "Jane Doe"',
  ],
  [[page, '--phase', 'both'], 'expected --phase expectation or experience, got "both"'],
])('%j cannot be followed', async (args, sentence) => {
  expect(await run('link', ...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `wellmet link: ${sentence} (see wellmet link --help)\n`,
  });
});

test('a file that cannot be written is named, and no link is given away that has no picture', async () => {
  const path = folder({});
  const { code, stdout, stderr } = await run('link', page, '--svg', path('missing/out.svg'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${path('missing/out.svg')}: expected a file that can be written, got ENOENT`);
  expect(existsSync(path('missing'))).toBe(false);
});

const signedKey = /\?visit=([\w-]{4,34})--([0-9a-z]{6})([\w-]{22})\n$/;

test('a signed link carries its end, and the next one is signed with the same key, which only its owner can read', async () => {
  const path = folder({});
  const day = 86_400_000;
  const first = await run('link', page, '--visit', 'k3f9', '--sign', path('link.key'));
  const [, visit, end = ''] = signedKey.exec(first.stdout)!;
  expect(visit).toBe('k3f9');
  const days = (Number.parseInt(end, 36) * 60_000 - Date.now()) / day;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThanOrEqual(30);
  const key = readFileSync(path('link.key'), 'utf8');
  expect((await run('link', page, '--sign', path('link.key'), '--days', '2')).stdout).toMatch(signedKey);
  expect(readFileSync(path('link.key'), 'utf8')).toBe(key);
  if (process.platform !== 'win32') expect(statSync(path('link.key')).mode & 0o077).toBe(0);
});

test.each([
  [['--sign', 'k', '--days', '0'], 'expected --days 1 to 9999 beside --sign, got "0"'],
  [['--days', '3'], 'expected --days 1 to 9999 beside --sign, got "3"'],
  [
    ['--visit', 'x'.repeat(35), '--sign', 'k'],
    'expected --visit of at most 34 characters to be signed, got 35',
  ],
])('%j cannot be signed', async (args, sentence) => {
  expect(await run('link', page, ...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `wellmet link: ${sentence} (see wellmet link --help)\n`,
  });
  expect(existsSync('k')).toBe(false);
});

test('a file that is no key is named and left alone', async () => {
  const path = folder({ 'notes.txt': 'secret notes' });
  expect(await run('link', page, '--sign', path('notes.txt'))).toEqual({
    code: 1,
    stdout: '',
    stderr: `${path('notes.txt')}: expected the key that wellmet link --sign made, got something else\n`,
  });
  expect(readFileSync(path('notes.txt'), 'utf8')).toBe('secret notes');
});
