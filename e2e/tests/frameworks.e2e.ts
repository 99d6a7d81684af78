import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { completes } from '../page/patient.ts';
import { createPerson } from '../page/person.ts';
import { stored } from '../page/stored.ts';
import { type RunningCollector, startCollector } from '../servers/collector.ts';

// What a developer does with `@wellmet/widget` from npm. The examples are built with the compilers of their frameworks, which check
// their types as well (e2e/setup.ts), and served here without a policy: a template that is compiled in the browser needs `eval`.
const examples = ['plain', 'react', 'vue', 'svelte', 'angular', 'solid'];

const folder = mkdtempSync(join(tmpdir(), 'wellmet-frameworks-'));
const database = join(folder, 'responses.db');
let collector: RunningCollector;
let browser: Browser;

beforeAll(async () => {
  for (const name of examples)
    cpSync(
      fileURLToPath(new URL(`../../examples/${name}/dist`, import.meta.url)),
      join(folder, 'site', name),
      {
        recursive: true,
      },
    );
  const survey = createRequire(import.meta.url).resolve(
    '@wellmet/instruments/surveys/dental-visit-short.json',
  );
  collector = await startCollector(
    '--survey',
    survey,
    '--database',
    database,
    '--site',
    join(folder, 'site'),
  );
  browser = await launch(inject('engine'));
});
afterAll(async () => {
  await browser?.close();
  await collector?.stop();
  rmSync(folder, { recursive: true });
});

test.each(examples)(
  '%s: the answers that a patient clicks are kept, and the page hears of it',
  async name => {
    const person = createPerson(browser);
    const before = stored(database).length;
    await browser.open(`${collector.origin}/${name}/index.html`);
    await completes(person, () => 6);

    const responses = stored(database).slice(before);
    expect(responses).toMatchObject([
      { survey: 'dental-visit-short', phase: 'experience', status: 'completed', channel: 'web' },
    ]);
    await person.sees({ role: 'text', name: new RegExp(`Kept under ${responses[0]?.id}$`) });
    expect(browser.problems()).toEqual([]);
  },
);
