import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rates } from '../page/patient.ts';
import { embed, setStage } from '../stage.ts';

const stage = setStage();
const canary = 'Zebrafinkenwetter';
const kiosk = embed('mode="kiosk" idle="1" phase="experience"');
const next = { role: 'button', name: 'Next' };
const larger = { role: 'button', name: 'Larger text' };

/** Answers up to the free text, and writes there what must not be found again. */
async function writes(): Promise<void> {
  const { browser, person } = stage;
  await person.sees({ role: 'text', name: /^Step 1 of / });
  await rates(person, () => 6);
  await person.clicks(next);
  await person.sees({ role: 'text', name: /^Step 2 of / });
  await rates(person, () => 6);
  await person.clicks(next);
  await person.clicks({ role: 'radio', name: 'No' });
  await person.clicks(next);
  await person.clicks({ role: 'textbox' });
  await browser.type(canary);
}

/** Wherever a page can keep something. */
const kept = () =>
  stage.browser.evaluate(async () => {
    const root = document.querySelector('wellmet-survey')?.shadowRoot;
    const fields = [...(root?.querySelectorAll('input, textarea') ?? [])] as HTMLInputElement[];
    return JSON.stringify([
      root?.textContent,
      fields.map(field => field.value),
      fields.filter(field => field.checked).length,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
      location.href,
      (await indexedDB.databases()).map(({ name }) => name),
      await (globalThis.caches?.keys() ?? []),
    ]);
  });

test('a kiosk that is left asks, starts over, and holds nothing of the patient', async () => {
  const { browser, person } = stage;
  await stage.shows(kiosk);
  await person.sees(next);
  // The last to come with the later file.
  await person.sees(larger);
  const fresh = await kept();
  await writes();
  expect(await kept()).toContain(canary);
  await person.sees({ role: 'heading', name: 'Are you still there?' });
  await expect
    .poll(() => person.lists({ role: 'text', name: /^Step 1 of / }), { timeout: 40_000 })
    .toHaveLength(1);
  expect(await kept()).toBe(fresh);
  expect((await browser.memory?.())?.contents ?? '').not.toContain(canary);
});

test('neither a reload nor the way back brings anything again', async () => {
  const { browser, clinic, person } = stage;
  await stage.shows(kiosk);
  await person.sees(next);
  // The last to come with the later file.
  await person.sees(larger);
  const fresh = await kept();
  const isFresh = async () => {
    // While the page changes there is none to ask: WebKit would wait for the answer of the one that went.
    await wait(1500);
    await expect.poll(() => kept().catch(String), { timeout: 20_000 }).toBe(fresh);
  };
  await writes();
  await browser.evaluate(() => void setTimeout(() => location.reload()));
  await isFresh();

  await writes();
  clinic.files.set(
    '/left.html',
    '<!doctype html><html lang="en"><head><title>Elsewhere</title></head></html>',
  );
  await browser.open(`${clinic.origin}/left.html`);
  await browser.evaluate(() => void setTimeout(() => history.back()));
  await isFresh();
});
