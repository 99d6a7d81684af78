import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { createPerson } from '../page/person.ts';
import { type RunningCollector, startCollector } from '../servers/collector.ts';
import { everyType } from '../stage.ts';

// The recipe as it is printed, run the way that Tag Manager runs it: as a script of the page, after the page has loaded, on a site
// whose policy lets Tag Manager set `script.src`.
const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const recipe = /<!-- tag-manager -->[\s\S]*?<script>([\s\S]*?)<\/script>/.exec(docs)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'wellmet-tag-manager-'));
let collector: RunningCollector;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>A clinic</title><link rel="icon" href="data:,"><p>Opening hours</p></html>',
  );
  const database = join(folder, 'responses.db');
  collector = await startCollector('--survey', everyType, '--database', database, '--site', folder);
  browser = await launch(inject('engine'));
});
afterAll(async () => {
  await browser?.close();
  await collector?.stop();
  rmSync(folder, { recursive: true });
});

test('the recipe puts a popover on the page', async () => {
  const person = createPerson(browser);
  await browser.open(collector.origin);
  expect(recipe).toContain('/dental.json');
  await browser.inject(
    recipe.replace('/dental.json', '/v1/surveys/every-type').replace('/api/feedback', '/v1/responses'),
  );
  await person.clicks({ role: 'button', name: 'Give feedback' });
  await person.sees({ role: 'dialog', name: 'Your visit' });
  expect(browser.problems()).toEqual([]);
});
