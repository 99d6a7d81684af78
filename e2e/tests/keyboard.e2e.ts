import { expect, test } from 'vitest';
import { stored } from '../page/stored.ts';
import { embed, setStage } from '../stage.ts';

const stage = setStage();
const next = { role: 'button', name: 'Next' };

test('the keyboard alone answers every type of question, goes back, and sends', async () => {
  const { browser, person } = stage;
  await stage.shows(embed('phase="experience"'));
  await person.sees(next);

  // Space takes the point that has the focus; arrows move along the scale.
  await person.movesTo({ role: 'radio', name: /^1 of 7/, group: /waiting time/ });
  await browser.press('Space');
  for (let point = 2; point <= 5; point += 1) await browser.press('ArrowRight');
  expect(await person.focus()).toMatchObject({ name: expect.stringMatching(/^5 of 7/), checked: true });
  await person.movesTo(next);
  await browser.press('Enter');

  await person.sees({ role: 'heading', name: 'Staff listen to me' });
  await person.movesTo({ role: 'radio', name: /^1 of 7/ });
  await browser.press('ArrowDown');
  await person.movesTo(next);
  await browser.press('Enter');

  await person.sees({ role: 'heading', name: 'Is this your first visit?' });
  await person.movesTo({ role: 'button', name: 'Back' });
  await browser.press('Enter');
  expect(await person.sees({ role: 'radio', name: /^2 of 7/ })).toMatchObject({ checked: true });
  await person.movesTo(next);
  await browser.press('Enter');

  await person.sees({ role: 'heading', name: 'Is this your first visit?' });
  await person.movesTo({ role: 'radio', name: 'Yes' });
  await browser.press('ArrowDown');
  await person.movesTo(next);
  await browser.press('Space');

  await person.sees({ role: 'heading', name: 'Where were you before?' });
  await person.movesTo({ role: 'textbox' });
  await browser.type('In another town');
  await person.movesTo(next);
  await browser.press('Enter');

  await person.movesTo({ role: 'checkbox', name: 'Pain' });
  await browser.press('Space');
  await person.movesTo({ role: 'checkbox', name: 'Something else' });
  await browser.press('Space');
  await person.movesTo(next);
  await browser.press('Enter');

  await person.movesTo({ role: 'radio', name: 'Calm' });
  await browser.press('Space');
  await person.movesTo({ role: 'button', name: 'Send' });
  await browser.press('Enter');
  await person.sees({ role: 'text', name: /^Thank you/ });

  expect(stored(stage.database)[0]?.answers).toEqual({
    waiting: { experience: 5 },
    listens: { experience: 2 },
    first: { choice: ['no'] },
    before: { text: 'In another town' },
    reasons: { choice: ['pain', 'other'] },
    feeling: { emotion: 'calm' },
  });
});

test('a page that lacks a needed answer says so where the keyboard is, and leads to the question', async () => {
  const { browser, person } = stage;
  await stage.shows(embed('phase="experience"'));
  await person.sees(next);
  await person.movesTo(next);
  await browser.press('Enter');
  await person.movesTo({ role: 'button', name: 'The waiting time is reasonable' });
  await browser.press('Enter');
  expect(await person.focus()).toMatchObject({
    role: 'radio',
    group: expect.stringContaining('waiting time'),
  });
});

test('every stop of the keyboard can be seen', async () => {
  const { browser, person } = stage;
  await stage.shows(embed('phase="experience"'));
  await person.sees(next);
  const unfocused = Buffer.from(await browser.screenshot());
  for (const stop of [{ role: 'radio', name: /^1 of 7/ }, next]) {
    await person.movesTo(stop);
    expect(unfocused.equals(await browser.screenshot()), stop.role).toBe(false);
  }
});
