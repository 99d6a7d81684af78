import { expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';

test('colours that can be told apart by day and by night are fine', async () => {
  const path = folder({
    'theme.css':
      'wellmet-survey { --wellmet-accent: #0a6270 } @media (prefers-color-scheme: dark) { wellmet-survey { --wellmet-accent: #7fd0d9; --wellmet-on-accent: #000 } }',
  });
  const file = path('theme.css');
  expect(await run('theme', 'check', file, '--theme', 'light')).toEqual({
    code: 0,
    stdout: `${file}: ok (11 pairs, light)\n`,
    stderr: '',
  });
  expect(await run('theme', 'check', file)).toMatchObject({ code: 0 });
});

test('a pair that cannot be told apart is named, with its ratio and what would do', async () => {
  const path = folder({ 'theme.json': '{ "--wellmet-error": "#ff8888" }' });
  const { code, stdout } = await run('theme', 'check', path('theme.json'), '--theme', 'light');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^.*theme\.json: light: error on background \(what is to be mended\) has 2\.\d\d:1 and needs 4\.5:1; --wellmet-error: #[0-9a-f]{6} would do, in place of #ff8888\n$/,
  );
});

test('the night of JSON is its own', async () => {
  const path = folder({ 'theme.json': '{ "dark": { "--wellmet-text": "#333" } }' });
  expect(await run('theme', 'check', path('theme.json'), '--theme', 'light')).toMatchObject({ code: 0 });
  expect((await run('theme', 'check', path('theme.json'))).stdout).toContain(': dark: text on background');
});

test('what is for print is left alone', async () => {
  const path = folder({ 'theme.css': '@media print { wellmet-survey { --wellmet-text: #fff } }' });
  expect(await run('theme', 'check', path('theme.css'))).toMatchObject({ code: 0 });
});

test.each([
  ['theme.css', 'wellmet-survey { --wellmet-acent: red }', ', got --wellmet-acent\n'],
  ['theme.css', 'wellmet-survey { --wellmet-text: var(--brand) }', 'got var(--brand), which nothing sets'],
])('%s with %s says so', async (name, text, words) => {
  const path = folder({ [name]: text });
  const { code, stdout } = await run('theme', 'check', path(name));
  expect(code).toBe(1);
  expect(stdout).toContain(words);
});

test.each([
  ['theme.css', 'wellmet-survey {', /theme\.css:1:1: expected a style sheet, got: Unclosed block\n$/],
  ['theme.json', '[]', /theme\.json: expected an object of custom properties, got \[\]\n$/],
  ['theme.json', '{', /theme\.json: expected JSON, got: /],
  [
    'theme.json',
    '{ "accent": "red" }',
    /theme\.json: expected a custom property and its value in quotes, got \{"accent":"red"\}\n$/,
  ],
])('%s with %s cannot be read, and says why', async (name, text, words) => {
  const path = folder({ [name]: text });
  const { code, stderr } = await run('theme', 'check', path(name));
  expect(code).toBe(1);
  expect(stderr).toMatch(words);
});

test('a file that is not there is named', async () => {
  const path = folder({});
  const { code, stderr } = await run('theme', 'check', path('none.css'));
  expect(code).toBe(1);
  expect(stderr).toContain('none.css: expected a file that can be read, got ENOENT');
});

test.each([[[]], [['check']], [['paint', 'a.css']], [['check', 'a.css', '--theme', 'blue']]])(
  '%j cannot be followed',
  async args => {
    expect(await run('theme', ...args)).toMatchObject({ code: 2, stdout: '' });
  },
);
