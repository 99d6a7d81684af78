import { createRequire } from 'node:module';
import type { Report } from '@wellmet/core';
import { expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { completes } from '../page/patient.ts';
import { stored } from '../page/stored.ts';
import { tableRow } from '../page/table-row.ts';
import { setStage } from '../stage.ts';

// The whole product once: the example clinic's pages, the widget, the collector, the report.
const survey = createRequire(import.meta.url).resolve('@wellmet/instruments/surveys/dental-visit.json');
const stage = setStage({ survey });
const visit = 'k3f-7c2a-9e01';

/** Everything was good but the waiting. */
const experienced = (group: string) => (group.startsWith('My treatment starts at the agreed time') ? 3 : 7);

async function report(): Promise<Report> {
  const answer = await fetch(`${stage.clinic.origin}/v1/reports/dental-visit`);
  return (await answer.json()) as Report;
}

test('before the visit a patient says what they expect, and it is in the database', async () => {
  await stage.browser.open(`${stage.clinic.origin}/before.html?visit=${visit}`);
  await completes(stage.person, () => 6);

  const [response, ...others] = stored(stage.database);
  expect(others).toEqual([]);
  expect(response).toMatchObject({
    survey: 'dental-visit',
    phase: 'expectation',
    visit,
    channel: 'link',
    locale: 'en',
  });
  expect(response?.status).toBe('completed');
  expect(response?.answers['on-time']).toEqual({ expectation: 6 });
  expect(Object.keys(response?.answers ?? {})).toHaveLength(24);
  expect((await report()).n).toEqual({ responses: 1, paired: 0, unpaired: 1, rejected: 0 });
});

test('after the visit they say how it was, and the two are joined by the visit', async () => {
  await stage.browser.open(`${stage.clinic.origin}/after.html?visit=${visit}`);
  await completes(stage.person, experienced);

  expect(stored(stage.database).map(({ phase }) => phase)).toEqual(['expectation', 'experience']);
  const { n, expectationTiming, items } = await report();
  expect(n).toEqual({ responses: 2, paired: 1, unpaired: 0, rejected: 0 });
  expect(expectationTiming).toBe('prior');
  expect(items.find(({ id }) => id === 'on-time')?.gap.mean).toBe(-3);
  expect(items.find(({ id }) => id === 'listens')?.gap.mean).toBe(1);
});

test('the report page shows the same numbers, and nothing on it is in the way of anybody', async () => {
  await stage.browser.open(`${stage.clinic.origin}/report/dental-visit`);
  const [, , , experience, expectation, gap, , n] = await tableRow(
    stage.browser,
    'Questions',
    'My treatment starts at the agreed time',
  );
  expect({ experience, expectation, gap, n }).toEqual({
    experience: '3.00',
    expectation: '6.00',
    gap: '−3.00',
    n: '1',
  });
  expect(await axeViolations(stage.browser)).toEqual([]);
});

test.for([
  ['/before.html', /^Step 1/],
  ['/after.html', /^Step 1/],
  ['/after-ar.html', /^الخطوة/],
  ['/after-zh-Hans.html', /^第/],
] as const)("axe finds nothing on the example clinic's page %s", async ([path, step]) => {
  await stage.browser.open(stage.clinic.origin + path);
  await stage.person.sees({ role: 'text', name: step });
  expect(await axeViolations(stage.browser)).toEqual([]);
});
