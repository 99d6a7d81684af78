import { expect, test } from 'vitest';
import { embed, setStage } from '../stage.ts';

const stage = setStage();
const launcher = { role: 'button', name: 'Give feedback' };
const dialog = { role: 'dialog', name: 'Your visit' };

const requested = () => stage.clinic.requests.map(({ path }) => path).filter(path => path !== '/watch.js');

test('nothing but its button is asked of the network until the visitor opens it', async () => {
  stage.clinic.requests.length = 0;
  await stage.shows(embed('mode="popover" label="Give feedback"'));
  await stage.person.sees(launcher);
  expect(requested()).toEqual(['/test.html', '/wellmet.js', '/wellmet-shapes.js']);
  await stage.person.clicks(launcher);
  await stage.person.sees(dialog);
  expect(requested()).toEqual(expect.arrayContaining(['/v1/surveys/every-type', '/wellmet-survey.js']));
});

test('opening moves the focus in; Escape closes and gives it back to the button', async () => {
  const { browser, person } = stage;
  await stage.shows(embed('mode="popover" label="Give feedback"'));
  await person.sees(launcher);
  await person.movesTo(launcher);
  await browser.press('Enter');
  await expect.poll(async () => (await person.focus())?.role).toBe('dialog');
  await browser.press('Escape');
  await expect.poll(() => person.lists(dialog)).toEqual([]);
  await expect.poll(async () => (await person.focus())?.name).toBe(launcher.name);
});

test('the close button closes, and what was answered is still there', async () => {
  const { person } = stage;
  await stage.shows(embed('mode="popover" label="Give feedback"'));
  await person.clicks(launcher);
  const point = { role: 'radio', name: /^5 of 7/, group: /It was$/ };
  await person.clicks(point);
  await person.clicks({ role: 'button', name: 'Close' });
  await expect.poll(() => person.lists(dialog)).toEqual([]);
  await person.clicks(launcher);
  expect(await person.sees(point)).toMatchObject({ checked: true });
});

test('the one-line form places a popover', async () => {
  await stage.shows(`<script src="/wellmet.js" defer data-survey="/v1/surveys/every-type" data-endpoint="/v1/responses"
    data-mode="popover" data-label="Give feedback"></script>`);
  await stage.person.clicks(launcher);
  await stage.person.sees(dialog);
});
