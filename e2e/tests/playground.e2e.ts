import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { setStage } from '../stage.ts';

const stage = setStage();
const dist = fileURLToPath(new URL('../../docs/playground/dist', import.meta.url));
const manifest = createRequire(import.meta.url).resolve('@wellmet/cli/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { wellmet: string } };
const folder = mkdtempSync(join(tmpdir(), 'wellmet-playground-'));

// From the clinic's own server, under its strict policy.
beforeAll(() => {
  for (const file of readdirSync(dist))
    stage.clinic.files.set(`/playground/${file}`, readFileSync(join(dist, file), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(search = ''): Promise<void> {
  await stage.browser.open(`${stage.clinic.origin}/playground/index.html${search}`);
  await stage.person.sees({ role: 'heading', name: 'Wellmet playground' });
  await expect.poll(shownSurveys, { timeout: 20_000 }).toBeGreaterThan(0);
}

const shownSurveys = () =>
  stage.browser.evaluate(
    () =>
      [...document.querySelectorAll('wellmet-survey')].filter(one =>
        one.shadowRoot?.querySelector('[part~=question]'),
      ).length,
  );
const faults = () =>
  stage.browser.evaluate(() => [...document.querySelectorAll('.fault')].map(each => each.textContent));

/** Puts a text into the field of that id, as pasting does. */
const paste = (id: string, text: string) =>
  stage.browser.evaluate(
    (id, text) => {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    id,
    text,
  );

test('every kind of question is shown at once, and nobody is in the way of anybody', async () => {
  await open();
  await expect.poll(shownSurveys, { timeout: 20_000 }).toBeGreaterThan(15);
  expect(await faults()).toEqual([]);
  expect(await axeViolations(stage.browser)).toEqual([]);
});

test('it fits 320 px', async () => {
  await stage.browser.resize(320, 700);
  await open('?locale=ar&theme=dark&direction=rtl');
  const width = await stage.browser.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await axeViolations(stage.browser)).toEqual([]);
  await stage.browser.resize(1280, 900);
});

test('a colour that cannot be read is named, with one that can, and that is taken with a click', async () => {
  await open();
  await stage.person.sees({ role: 'status', name: /^All \d+ pairs of colours can be told apart/ });
  await paste('wellmet-error', '#ff8888');
  await stage.person.sees({ role: 'text', name: /^By day: error on background .* needs 4.5:1/ });
  expect(await axeViolations(stage.browser)).toEqual([]);
  await stage.person.clicks({ role: 'button', name: /^Use #/ });
  // What the day sets holds by night too, where it is too dark now.
  await stage.person.sees({ role: 'text', name: /^By night: error on background / });
  await stage.person.clicks({ role: 'button', name: /^Use #/ });
  await stage.person.sees({ role: 'status', name: /^All \d+ pairs of colours can be told apart/ });
});

test.each(['css', 'json'])('`wellmet theme check` reads what is taken along as %s', async format => {
  await open();
  await paste('wellmet-accent', '#7b2d8b');
  await stage.person.clicks({ role: 'radio', name: 'night' });
  await paste('wellmet-accent', '#d9a6e4');
  await paste('wellmet-on-accent', '#000000');
  await paste('format', format);
  const text = await stage.browser.evaluate(
    () => (document.getElementById('output') as HTMLTextAreaElement).value,
  );
  const file = join(folder, `theme.${format}`);
  writeFileSync(file, text);
  const check = () =>
    spawnSync(process.execPath, [join(dirname(manifest), bin.wellmet), 'theme', 'check', file], {
      encoding: 'utf8',
    });
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringMatching(/: ok \(/) });
  writeFileSync(file, text.replaceAll('#d9a6e4', '#221122'));
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringMatching(/dark: accent on background/) });
});

test('the survey wears what is set', async () => {
  await open();
  await paste('wellmet-accent', '#7b2d8b');
  const colour = () =>
    stage.browser.evaluate(() => {
      const next = document.querySelector('wellmet-survey')?.shadowRoot?.querySelector('[part~=next]');
      return next ? getComputedStyle(next).backgroundColor : '';
    });
  // The first of the surveys may still be on its way.
  await expect.poll(colour, { timeout: 20_000 }).toBe('rgb(123, 45, 139)');
});

test('a survey that is pasted is checked, with the place of each fault, and shown when it has none', async () => {
  await open();
  await paste('survey', '{\n  "id": 7\n}');
  await stage.person.sees({ role: 'text', name: /^2:9: id: expected/ });
  const small = readFileSync(new URL('../../fixtures/surveys/small.json', import.meta.url), 'utf8');
  await paste('survey', small);
  await stage.person.sees({ role: 'status', name: 'No fault.' });
  await expect.poll(shownSurveys, { timeout: 20_000 }).toBeLessThan(15);
  expect(await faults()).toEqual([]);
});
