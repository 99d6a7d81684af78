import { afterEach, expect, test } from 'vitest';
import { rates } from '../page/patient.ts';
import { nonce, policy } from '../servers/clinic.ts';
import { embed, setStage } from '../stage.ts';

// What the browser itself says of a file that it did not get, and our word on it.
const stage = setStage({
  pardons: /404|500|wellmet:|module script|imported module|Importing|loading/i,
});
const next = { role: 'button', name: 'Next' };

afterEach(() => {
  stage.clinic.policy = policy;
});

const errors = `
window.heard = [];
document.addEventListener('wellmet:error', event => {
  window.heard.push(String(event.detail.error));
  event.preventDefault();
});`;
const heard = () =>
  stage.browser.evaluate(() => ({
    errors: (window as unknown as { heard: string[] }).heard,
    shown: document.querySelector('wellmet-survey')?.shadowRoot?.textContent ?? '',
  }));

test.each([
  ['the second file', embed().replace('src="/wellmet.js"', 'src="/alone/wellmet.js"')],
  ['the survey', embed().replace('/v1/surveys/every-type', '/v1/surveys/none')],
  ['the language', embed('locale="ar"').replace('src="/wellmet.js"', 'src="/no-languages/wellmet.js"')],
])('without %s nothing is shown, one error is told, and the page goes on', async (_, body) => {
  const { browser, clinic } = stage;
  const file = async (name: string) => (await fetch(`${clinic.origin}/${name}`)).text();
  clinic.files.set('/errors.js', errors);
  clinic.files.set('/alone/wellmet.js', await file('wellmet.js'));
  for (const name of ['wellmet.js', 'wellmet-survey.js', 'wellmet-later.js'])
    clinic.files.set(`/no-languages/${name}`, await file(name));
  await stage.shows(`${body}<p>The rest of the page</p>`, '<script src="/errors.js"></script>');
  await expect.poll(async () => (await heard()).errors.length).toBe(1);
  await browser.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
  expect(await heard()).toMatchObject({ errors: [expect.any(String)], shown: '' });
  await stage.person.sees({ role: 'text', name: 'The rest of the page' });
});

test('two versions on one page do not fight: the first serves both', async () => {
  const { clinic, person, browser } = stage;
  for (const name of ['wellmet.js', 'wellmet-survey.js', 'wellmet-later.js'])
    clinic.files.set(`/other/${name}`, await (await fetch(`${clinic.origin}/${name}`)).text());
  clinic.requests.length = 0;
  await stage.shows(
    `${embed('phase="experience"')}<script src="/other/wellmet.js" defer data-survey="/v1/surveys/every-type"
      data-endpoint="/v1/responses" data-phase="expectation"></script>`,
  );
  await expect.poll(() => person.lists(next)).toHaveLength(2);
  expect(await browser.evaluate(() => document.querySelectorAll('wellmet-survey').length)).toBe(2);
  expect(clinic.requests.filter(({ path }) => path.startsWith('/other/wellmet-'))).toEqual([]);
});

test.each([
  ['a nonce', `script-src 'nonce-${nonce}'`],
  ['strict-dynamic', `script-src 'nonce-${nonce}' 'strict-dynamic'`],
])('%s on the script tag is enough for all that it loads, with Trusted Types', async (_, scripts) => {
  const { clinic, person } = stage;
  clinic.policy = `${scripts}; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
  await stage.shows(
    embed('mode="popover" label="Give feedback"').replace('<script ', `<script nonce="${nonce}" `),
  );
  await person.clicks({ role: 'button', name: 'Give feedback' });
  await person.sees(next);
});

const hotkeys = `
window.pressed = [];
for (const type of ['keydown', 'keyup'])
  document.addEventListener(type, event => window.pressed.push(event.key));`;

test("what is typed inside does not reach the page's hotkeys, and Escape of the page does not close the survey", async () => {
  const { browser, clinic, person } = stage;
  clinic.files.set('/hotkeys.js', hotkeys);
  await stage.shows(
    `<a href="#here">Here</a>${embed('mode="popover" trigger="load"')}`,
    '<script src="/hotkeys.js"></script>',
  );
  const pressed = () => browser.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
  await person.sees(next);
  await person.movesTo({ role: 'link', name: 'Here' });
  await browser.press('Escape');
  await expect.poll(pressed).toContain('Escape');
  await person.sees(next);
  await person.movesTo({ role: 'radio', name: /^1 of 7/ }, 'Tab');
  const before = (await pressed()).length;
  await browser.press('Space');
  await browser.press('ArrowRight');
  expect(await pressed()).toHaveLength(before);
});

const search = `
window.searches = 0;
document.addEventListener('keydown', ({ key }) => { if (key === 's') window.searches++; });`;

test("the page's hotkey works outside and does nothing to the survey; typed into a text it is a letter", async () => {
  const { browser, clinic, person } = stage;
  clinic.files.set('/search.js', search);
  await stage.shows(
    `<a href="#here">Here</a>${embed('mode="popover" trigger="load" phase="experience"')}`,
    '<script src="/search.js"></script>',
  );
  const searches = () => browser.evaluate(() => (window as unknown as { searches: number }).searches);
  const inside = () =>
    browser.evaluate(() => document.querySelector('wellmet-survey')?.shadowRoot?.innerHTML);
  await person.sees(next);
  await rates(person, () => 6);
  // The last to come, with the later file.
  await person.sees({ role: 'button', name: 'Larger text' });
  await person.movesTo({ role: 'link', name: 'Here' });
  const before = await inside();
  await browser.type('s');
  await expect.poll(searches).toBe(1);
  expect(await inside()).toBe(before);
  expect((await person.focus())?.name).toBe('Here');

  await person.clicks(next);
  await person.sees({ role: 'heading', name: 'Staff listen to me' });
  await person.clicks(next);
  await person.clicks({ role: 'radio', name: 'No' });
  await person.clicks(next);
  await person.clicks({ role: 'textbox' });
  await browser.type('sisters');
  const text = () =>
    browser.evaluate(
      () => document.querySelector('wellmet-survey')?.shadowRoot?.querySelector('textarea')?.value,
    );
  await expect.poll(text).toBe('sisters');
  expect(await searches()).toBe(1);
});
