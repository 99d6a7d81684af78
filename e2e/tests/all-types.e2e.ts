import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { overflowing } from '../page/overflowing.ts';
import { stored } from '../page/stored.ts';
import { type Stage, setStage } from '../stage.ts';

const survey = fileURLToPath(new URL('../surveys/all-types.json', import.meta.url));
const page = (attributes = '') => `<script src="/wellmet.js" defer></script>
<wellmet-survey survey="/v1/surveys/all-types" endpoint="/v1/responses" ${attributes}></wellmet-survey>`;
const next = { role: 'button', name: 'Next' };

/** Chooses with Tab and Space, as somebody without a mouse. */
const presses = async ({ person, browser }: Stage, role: string, name: string | RegExp, group?: RegExp) => {
  await person.movesTo({ role, name, ...(group && { group }) });
  await browser.press('Space');
};

/** Answers every type by the keyboard alone, and calls back at each state. */
const walk = async (stage: Stage, at: (state: string) => Promise<void>) => {
  const { person, browser, clinic } = stage;
  const onward = async (state: string) => {
    await at(state);
    await presses(stage, 'button', 'Next');
  };
  await person.sees({ role: 'heading', name: /^Who is answering/ });
  await presses(stage, 'radio', 'I am the patient');
  await onward('who answers');
  await person.sees({ role: 'heading', name: /waiting time was reasonable/ });
  await presses(stage, 'radio', /^1 of 7/, /I expected/);
  for (let point = 2; point <= 6; point++) await browser.press('ArrowRight');
  await presses(stage, 'radio', /^1 of 7/, /It was/);
  await presses(stage, 'radio', 'Yes', /call you/);
  await onward('a kind word and an offer');
  await person.movesTo({ role: 'tel' });
  await browser.type('020 7946 0000');
  await presses(stage, 'button', 'Next');
  await person.sees({ role: 'heading', name: /^Please look/ });
  await at('contact details without consent');
  await presses(stage, 'checkbox', 'You may call or write to me about this.');
  await onward('contact details');
  await person.sees({ role: 'heading', name: 'Staff listened to me' });
  await presses(stage, 'radio', /^1 of 7/, /Staff listened/);
  await onward('a grid');
  await person.sees({ role: 'heading', name: 'I found my way easily' });
  await presses(stage, 'radio', /^1 of 7/, /How much it matters/);
  await onward('importance');
  await presses(stage, 'radio', '1 of 5, very bad', /treatment/);
  await browser.press('ArrowRight');
  await onward('faces');
  await presses(stage, 'radio', '1 of 5, very bad', /room/);
  for (let star = 2; star <= 4; star++) await browser.press('ArrowRight');
  await onward('stars');
  await presses(stage, 'radio', /^0 of 10/);
  await onward('0 to 10');
  await presses(stage, 'radio', 'Yes');
  await browser.press('ArrowDown');
  await onward('yes or no');
  await presses(stage, 'radio', 'Pain');
  for (let option = 1; option <= 2; option++) await browser.press('ArrowDown');
  await person.movesTo({ role: 'textbox', name: 'In your own words' });
  await browser.type('A friend');
  await onward('an option of one’s own');
  await presses(stage, 'checkbox', 'The signs');
  await onward('several');
  await presses(stage, 'button', 'A calm room');
  // The focus goes on to what is left.
  await person.sees({ role: 'status', name: 'A calm room, 1 of 1' });
  expect(await person.focus()).toMatchObject({ role: 'button', name: 'Short waiting' });
  await browser.press('Space');
  await presses(stage, 'button', 'Move up: Short waiting');
  await onward('a ranking');
  await presses(stage, 'checkbox', 'Anxious');
  await presses(stage, 'checkbox', 'Grateful');
  await onward('feelings');
  await person.sees({ role: 'heading', name: /You said that you feel: Anxious, Grateful/ });
  await onward('a statement');
  await person.movesTo({ role: 'textbox' });
  await browser.type('My name is Ann');
  await person.sees({ role: 'status', name: /^You need not say who you are/ });
  await onward('a text that says who wrote it');
  await presses(stage, 'checkbox', /I agree/);
  await onward('a box to tick');
  for (const points of ['50', '30', '15']) {
    await person.movesTo({ role: 'number' });
    await browser.type(points);
  }
  await presses(stage, 'button', 'Next');
  await person.sees({ role: 'heading', name: /^Please look/ });
  await at('points that are left');
  await person.movesTo({ role: 'number', name: /The place/ });
  for (let point = 16; point <= 20; point++) await browser.press('ArrowUp');
  await onward('points');
  await person.sees({ role: 'heading', name: 'Did we understand you?' });
  await at('what was understood');
  clinic.delay = 0;
  await presses(stage, 'button', 'Send');
  await person.sees({ role: 'text', name: /fell short of what you expected/ });
  await at('thanks');
};

const given = {
  waiting: { expectation: 6, experience: 1 },
  listened: { experience: 1 },
  found: { importance: 1 },
  faces: { experience: 2 },
  stars: { experience: 4 },
  tell: { experience: 0 },
  first: { choice: ['no'] },
  reason: { choice: ['own'], other: 'A friend' },
  helped: { choice: ['signs'] },
  matters: { choice: ['time', 'calm'] },
  feel: { emotion: ['anxious', 'grateful'] },
  why: { text: 'My name is Ann' },
  quote: { consent: true },
  weights: { points: { waiting: 50, care: 30, place: 20 } },
};

describe.each(['light', 'dark', 'contrast'] as const)('%s', theme => {
  const stage = setStage({ survey });

  test('the keyboard alone answers every type, axe finds nothing in any state, and the answers arrive', async () => {
    await stage.shows(page(`theme="${theme}"`));
    await walk(stage, async state => expect(await axeViolations(stage.browser), state).toEqual([]));
    const [response] = stored(stage.database);
    expect(response).toMatchObject({ status: 'completed', context: { respondent: 'patient' } });
    expect(response?.answers).toEqual(given);
    expect(JSON.stringify(response)).not.toContain('7946');
  });
});

describe.each([
  { width: 320, textScale: 1 },
  { width: 640, textScale: 2 },
] as const)('$width pixels wide, letters × $textScale', ({ width, textScale }) => {
  const stage = setStage({ survey, textScale });

  test('nothing stands out in any state', async () => {
    await stage.browser.resize(width, 700);
    await stage.shows(page());
    await walk(stage, async state => expect(await overflowing(stage.browser), state).toEqual([]));
  });
});

describe('Arabic', () => {
  const stage = setStage({ survey });

  test('the visitor changes the language on the way, and keeps the answers', async () => {
    await stage.shows(page());
    await stage.person.sees({ role: 'heading', name: /^Who is answering/ });
    await presses(stage, 'radio', 'I am the patient');
    await stage.person.clicks(next);
    await stage.person.sees({ role: 'heading', name: /waiting time was reasonable/ });
    await presses(stage, 'radio', /^1 of 7/, /I expected/);
    await stage.person.movesTo({ role: 'combobox', name: 'Language' }, 'Shift+Tab');
    await stage.browser.press('ArrowDown');
    await stage.person.sees({ role: 'heading', name: /كان وقت الانتظار معقولًا/ });
    const chosen = (await stage.person.lists({ role: 'radio' })).filter(({ checked }) => checked);
    expect(chosen).toHaveLength(1);
    expect(await axeViolations(stage.browser)).toEqual([]);
  });
});
