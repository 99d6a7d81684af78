import { beforeAll, expect, test } from 'vitest';
import { rates } from '../page/patient.ts';
import { stored } from '../page/stored.ts';
import { onePage, setStage } from '../stage.ts';

const stage = setStage();

beforeAll(() =>
  stage.clinic.files.set(
    '/left.html',
    '<!doctype html><html lang="en"><head><title>Elsewhere</title></head></html>',
  ),
);

async function answer(): Promise<void> {
  await stage.shows(onePage);
  await stage.person.sees({ role: 'button', name: 'Send' });
  await rates(stage.person, () => 5);
}

/** Ids of what has arrived at the collector, and how many Responses were sent to it in all. */
const arrived = () => stored(stage.database).map(({ id }) => id);
const sent = () => stage.clinic.requests.filter(({ method }) => method === 'POST').length;

test('a page that is left while the endpoint is slow has its answers stored, once', async () => {
  await answer();
  stage.clinic.delay = 1500;
  await stage.person.clicks({ role: 'button', name: 'Send' });
  await expect.poll(sent).toBe(1);
  await stage.browser.open(`${stage.clinic.origin}/left.html`);
  expect(arrived()).toHaveLength(0);
  await expect.poll(arrived, { timeout: 10_000 }).toHaveLength(1);
});

test('a page that goes away in the very moment of sending has its answers stored, once', async () => {
  await answer();
  stage.clinic.delay = 0;
  await stage.browser.evaluate(() => {
    document.addEventListener('wellmet:submit', () => location.assign('/left.html'));
  });
  await stage.person.clicks({ role: 'button', name: 'Send' });
  await expect.poll(() => stage.browser.evaluate(() => location.pathname)).toBe('/left.html');
  await expect.poll(arrived, { timeout: 10_000 }).toHaveLength(2);
  expect(new Set(arrived()).size).toBe(2);
});
