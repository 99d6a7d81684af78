import { expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { rates } from '../page/patient.ts';
import { stored } from '../page/stored.ts';
import { onePage, setStage } from '../stage.ts';

// The browser's own word on a 503, and the widget's on what came of it.
const stage = setStage({ pardons: /503|^console\.warn: wellmet:|^wellmet:/ });

test('where nothing may be kept, the patient is told that it could not be sent, tries again, and it is stored once', async () => {
  const { clinic, person } = stage;
  await stage.shows(onePage.replace('<wellmet-survey ', '<wellmet-survey storage="none" '));
  await person.sees({ role: 'button', name: 'Send' });
  await rates(person, () => 5);
  clinic.failure = 503;
  await person.clicks({ role: 'button', name: 'Send' });
  await person.sees({ role: 'status', name: /could not send/ });
  expect(await axeViolations(stage.browser)).toEqual([]);

  clinic.failure = undefined;
  await person.clicks({ role: 'button', name: 'Try again' });
  await person.sees({ role: 'text', name: /^Thank you/ });
  const sent = clinic.requests
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => JSON.parse(body).id);
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(1);
  expect(stored(stage.database).map(({ id }) => id)).toEqual([sent[0]]);
});

test('otherwise it is kept on the device, and sent at the next visit', async () => {
  const { clinic, person, browser } = stage;
  const before = stored(stage.database).length;
  await stage.shows(onePage);
  await person.sees({ role: 'button', name: 'Send' });
  await browser.evaluate(() => {
    document.addEventListener('wellmet:sent', event => {
      document.title = JSON.stringify((event as CustomEvent).detail.receipt);
    });
  });
  await rates(person, () => 3);
  clinic.failure = 503;
  await person.clicks({ role: 'button', name: 'Send' });
  await person.sees({ role: 'text', name: /^Thank you/ });
  expect(JSON.parse(await browser.evaluate(() => document.title))).toMatchObject({
    acknowledged: false,
    persistent: true,
  });
  clinic.files.set(
    '/left.html',
    '<!doctype html><html lang="en"><head><title>Elsewhere</title></head></html>',
  );
  await browser.open(`${clinic.origin}/left.html`);
  clinic.failure = undefined;
  await stage.shows(onePage);
  await expect.poll(() => stored(stage.database).length, { timeout: 60_000 }).toBe(before + 1);
});
