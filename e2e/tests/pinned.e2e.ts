import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completes } from '../page/patient.ts';
import { nonce, policy } from '../servers/clinic.ts';
import { embed, setStage } from '../stage.ts';

// What the browser itself says of a file that is not the one that was pinned, and our word on it.
const stage = setStage({ pardons: /wellmet:|integrity|digest|hash|module|import|loading/i });

const integrityOf = (content: string) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const files = { all: '', later: '' };
const body = () =>
  embed('phase="experience"').replace(
    'src="/wellmet.js"',
    `src="/pinned/wellmet.all.js" nonce="${nonce}" integrity="${integrityOf(files.all)}"`,
  );
const head = () =>
  `<script type="importmap" nonce="${nonce}">${JSON.stringify({
    integrity: { '/pinned/wellmet-later.js': integrityOf(files.later) },
  })}</script>`;

beforeAll(async () => {
  const { clinic } = stage;
  const file = async (name: string) => (await fetch(`${clinic.origin}/${name}`)).text();
  Object.assign(files, { all: await file('wellmet.all.js'), later: await file('wellmet-later.js') });
  clinic.files.set('/pinned/wellmet.all.js', files.all);
  clinic.policy = policy.replace("'self'", `'self' 'nonce-${nonce}'`);
});
afterAll(() => {
  stage.clinic.policy = policy;
});

test('a page that pins every script by its hash asks and sends', async () => {
  const { clinic, person } = stage;
  clinic.files.set('/pinned/wellmet-later.js', files.later);
  await stage.shows(body(), head());
  await completes(person, () => 6);
});

test('a later file that is not the one that was pinned does not run, and however often it is tried again', async () => {
  const { browser, clinic, person } = stage;
  clinic.files.set('/pinned/wellmet-later.js', `${files.later};globalThis.tampered = true`);
  await stage.shows(body(), head());
  await browser.evaluate(() => {
    Object.assign(globalThis, { refused: 0 });
    document.addEventListener('wellmet:error', event => {
      (globalThis as unknown as { refused: number }).refused++;
      event.preventDefault();
    });
  });
  const next = { role: 'button', name: 'Next' };
  const refused = () => browser.evaluate(() => (globalThis as unknown as { refused: number }).refused);
  for (const times of [1, 2]) {
    await person.clicks(next);
    await expect.poll(refused).toBeGreaterThanOrEqual(times);
  }
  expect(await browser.evaluate(() => 'tampered' in globalThis)).toBe(false);
  await person.sees(next);
});
