import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Browser, LaunchOptions } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { complaints } from './page/complaints.ts';
import { createPerson, type Person } from './page/person.ts';
import { type Clinic, startClinic } from './servers/clinic.ts';
import { type RunningCollector, startCollector } from './servers/collector.ts';

/** What a test file plays on: its own collector with an empty database, a clinic's web server before it, one browser. */
export interface Stage {
  readonly browser: Browser;
  readonly person: Person;
  readonly clinic: Clinic;
  /** Path of the collector's SQLite file. */
  readonly database: string;
  /** Opens a page of the clinic with this in its body, and perhaps more in its head. */
  shows(body: string, head?: string): Promise<void>;
}

export interface StageOptions extends LaunchOptions {
  /** Path of the survey that the collector takes; `everyType` unless given. */
  readonly survey?: string;
  /** Complaints that these tests bring about on purpose. */
  readonly pardons?: RegExp;
}

/** A survey with every type of question, a hidden question and two languages. */
export const everyType: string = fileURLToPath(new URL('surveys/every-type.json', import.meta.url));

const clinicPages = fileURLToPath(new URL('../examples/clinic', import.meta.url));

/** Builds the stage before the tests of a file and takes it down after them. No test may leave a complaint behind. */
export function setStage(options: StageOptions = {}): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-e2e-'));
  const database = join(folder, 'responses.db');
  let collector: RunningCollector;
  let clinic: Clinic;
  let browser: Browser;
  let person: Person;

  beforeAll(async () => {
    const survey = options.survey ?? everyType;
    collector = await startCollector(
      '--survey',
      survey,
      '--database',
      database,
      '--site',
      clinicPages,
      '--suppress',
      'none',
    );
    clinic = await startClinic(collector.origin);
    browser = await launch(inject('engine'), options);
    person = createPerson(browser);
  });
  afterEach(async () => {
    const heard = await complaints(browser);
    expect(heard.filter(one => !options.pardons?.test(one))).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await clinic?.stop();
    await collector?.stop();
    rmSync(folder, { recursive: true });
  });

  return {
    get browser() {
      return browser;
    },
    get person() {
      return person;
    },
    get clinic() {
      return clinic;
    },
    database,
    shows: async (body, head = '') => {
      clinic.files.set('/test.html', page(body, head));
      await browser.open(`${clinic.origin}/test.html`);
    },
  };
}

const page = (body: string, head: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A clinic</title>${head}</head>
<body><main><h1>A clinic</h1>${body}</main></body></html>`;

/** The two lines that a clinic pastes, with the survey of every type. */
export const embed = (attributes = ''): string =>
  `<script src="/wellmet.js" defer></script>
<wellmet-survey survey="/v1/surveys/every-type" endpoint="/v1/responses" ${attributes}></wellmet-survey>`;

const oneQuestion = JSON.stringify({
  id: 'every-type',
  version: '1.0.0',
  locales: ['en'],
  title: { en: 'Your visit' },
  design: 'paired',
  scales: { agree: { points: 7, labels: { 1: { en: 'not at all' }, 7: { en: 'completely' } } } },
  dimensions: [{ id: 'process', name: { en: 'Waiting' } }],
  questions: [
    {
      id: 'waiting',
      type: 'rating',
      scale: 'agree',
      dimension: 'process',
      stage: 'waiting',
      text: { en: 'The wait is fair' },
    },
  ],
});

/** The survey of every type cut down to one page, inside the element: the first button is Send. */
export const onePage: string = `<script src="/wellmet.js" defer></script>
<wellmet-survey endpoint="/v1/responses" phase="experience"><script type="application/json">${oneQuestion}</script></wellmet-survey>`;
