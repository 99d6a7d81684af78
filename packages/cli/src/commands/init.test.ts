import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';
import { widgetFolder } from '../widget-folder.ts';

// A clean clone has no build yet when it runs this; e2e opens the starter with the widget as it is built.
vi.mock('../widget-folder.ts', () => ({ widgetFolder: vi.fn() }));

beforeEach(() => {
  const built = folder({
    'wellmet.js': '/* every page */',
    'wellmet-survey.js': '/* when shown */',
    'wellmet-later.js': '/* later */',
    'wellmet-shapes.js': '/* shapes */',
    'wellmet.all.js': '/* all */',
    'index.js': '/* for bundlers */',
    'chunk-A1B2.js': '/* for bundlers */',
    'locales/ar.js': '/* Arabic */',
  });
  vi.mocked(widgetFolder).mockReturnValue(built(''));
});

test('a starter has a survey that passes the check, its schema, a page, the widget, and what to do next', async () => {
  const path = folder({});
  const target = path('clinic');
  expect(await run('init', target)).toEqual({
    code: 0,
    stdout: `10 files in ${target}. What to do next: ${join(target, 'README.md')}\n`,
    stderr: '',
  });
  expect(readdirSync(target).sort()).toEqual(['README.md', 'site', 'survey.json', 'survey.schema.json']);
  expect(readdirSync(join(target, 'site')).sort()).toEqual([
    'index.html',
    'locales',
    'page.css',
    'wellmet-later.js',
    'wellmet-shapes.js',
    'wellmet-survey.js',
    'wellmet.js',
  ]);
  expect(await run('check', join(target, 'survey.json'))).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(join(target, 'survey.schema.json'), 'utf8'))).toHaveProperty('$schema');
});

test('the page names files and addresses that exist', async () => {
  const path = folder({});
  await run('init', path('.'), '--survey', 'dental-visit');
  const page = readFileSync(path('site/index.html'), 'utf8');
  const named = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
  expect(named).toEqual(['page.css', 'wellmet.js']);
  for (const file of named) expect(existsSync(path(`site/${file}`))).toBe(true);
  const survey = JSON.parse(readFileSync(path('survey.json'), 'utf8'));
  expect(survey.id).toBe('dental-visit');
  expect(existsSync(join(dirname(path('survey.json')), survey.$schema))).toBe(true);
  expect(page).toContain(` survey="/v1/surveys/${survey.id}" endpoint="/v1/responses"`);
  expect(page).toContain('<title>Your visit to the dentist</title>');
});

test('the commands that the README gives are commands, and the files it names are there', async () => {
  const path = folder({});
  await run('init', path('.'));
  const readme = readFileSync(path('README.md'), 'utf8');
  const commands = [...readme.matchAll(/^npx @wellmet\/cli (\w+)(.*)$/gm)];
  expect(commands.map(([, name]) => name)).toEqual(['serve', 'check']);
  for (const [, name, rest] of commands) {
    expect((await run(name!, '--help')).code).toBe(0);
    for (const [file] of rest!.matchAll(/(?<= )[a-z][\w.]*/g)) expect(existsSync(path(file))).toBe(true);
  }
});

test('nothing is overwritten, and nothing is written beside what is there', async () => {
  const path = folder({ 'survey.json': '{}', 'site/index.html': 'mine' });
  const { code, stdout, stderr } = await run('init', path('.'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    [
      `${path('survey.json')}: expected no such file, got one`,
      `${path('site/index.html')}: expected no such file, got one`,
      'Nothing was written. Choose another folder: wellmet init FOLDER\n',
    ].join('\n'),
  );
  expect(readdirSync(path('.')).sort()).toEqual(['site', 'survey.json']);
  expect(readFileSync(path('survey.json'), 'utf8')).toBe('{}');
});

test('a folder that is a file is a sentence', async () => {
  const path = folder({ taken: '' });
  const { code, stderr } = await run('init', path('taken'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^.*taken: expected a folder that can be written to, got E\w+/);
});

test.each([
  [['a', 'b'], /^wellmet init: expected one folder, got 2 \(see wellmet init --help\)\n$/],
  [
    ['--survey', '../secret'],
    /^wellmet init: expected --survey to be one of .*dental-visit, dental-visit-short.*, got "..\/secret" /,
  ],
])('%j cannot be followed', async (args, sentence) => {
  const { code, stdout, stderr } = await run('init', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
});
