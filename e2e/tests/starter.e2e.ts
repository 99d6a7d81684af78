import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { completes } from '../page/patient.ts';
import { stored } from '../page/stored.ts';
import { setStage } from '../stage.ts';

// What `wellmet init` writes, opened as a newcomer would.
const manifest = createRequire(import.meta.url).resolve('@wellmet/cli/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { wellmet: string } };
const folder = mkdtempSync(join(tmpdir(), 'wellmet-starter-'));
execFileSync(process.execPath, [join(dirname(manifest), bin.wellmet), 'init', folder]);
afterAll(() => rmSync(folder, { recursive: true }));

const stage = setStage({ survey: join(folder, 'survey.json') });
const site = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');

test('its page, with the files it brings and no other, asks a patient and keeps the answers', async () => {
  const { clinic, browser, person, database } = stage;
  const scripts = [
    'wellmet.js',
    'wellmet-survey.js',
    'wellmet-shapes.js',
    'wellmet-later.js',
    'locales/ar.js',
  ];
  for (const path of ['page.css', ...scripts]) clinic.files.set(`/starter/${path}`, site(path));
  clinic.files.set('/starter/', site('index.html'));
  await browser.open(`${clinic.origin}/starter/`);
  await completes(person, () => 6);

  const [response] = stored(database);
  expect(response).toMatchObject({ survey: 'dental-visit-short', phase: 'both', status: 'completed' });
  const asked = clinic.requests.map(({ path }) => path).filter(path => path.endsWith('.js'));
  expect(asked.filter(path => path !== '/watch.js' && !path.startsWith('/starter/'))).toEqual([]);
  expect(await axeViolations(browser)).toEqual([]);
});

test('it speaks another language where the page does', async () => {
  const { clinic, browser, person } = stage;
  clinic.files.set('/starter/', site('index.html').replace('lang="en"', 'lang="ar"'));
  await browser.open(`${clinic.origin}/starter/`);
  await person.sees({ role: 'button', name: 'التالي' });
});
