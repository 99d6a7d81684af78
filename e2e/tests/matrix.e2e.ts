import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { movingParts } from '../page/moving-parts.ts';
import { overflowing } from '../page/overflowing.ts';
import { smallTargets } from '../page/small-targets.ts';
import { answerPage, type Standing, standing, stepOn } from '../page/step-on.ts';
import { setStage } from '../stage.ts';

const stage = setStage({ survey: fileURLToPath(new URL('../surveys/all-types.json', import.meta.url)) });
const embed = (mode: string) => `<script src="/wellmet.js" defer></script>
<wellmet-survey survey="/v1/surveys/all-types" endpoint="/v1/responses" mode="${mode}" trigger="load"></wellmet-survey>`;

const looks = ['light', 'dark', 'contrast'].flatMap(theme => ['en', 'ar'].map(locale => ({ theme, locale })));

const dress = async (theme: string, locale: string) => {
  await stage.browser.evaluate(
    (theme, locale) => {
      const survey = document.querySelector('wellmet-survey');
      survey?.setAttribute('theme', theme);
      survey?.setAttribute('locale', locale);
    },
    theme,
    locale,
  );
  const worn = () =>
    stage.browser.evaluate(() => {
      const card = document.querySelector('wellmet-survey')?.shadowRoot?.querySelector('section');
      return `${card?.getAttribute('data-theme')} ${card?.lang}`;
    });
  await expect.poll(worn, { timeout: 20_000 }).toBe(`${theme} ${locale}`);
};

/** Asks axe about a state in each theme and direction. */
const isAccessible = async (state: string) => {
  for (const { theme, locale } of looks) {
    await dress(theme, locale);
    expect(await axeViolations(stage.browser), `${state}, ${theme}, ${locale}`).toEqual([]);
  }
};

const shown = () =>
  expect.poll(async () => (await stage.browser.evaluate(standing)).name, { timeout: 20_000 });

/** Goes through every page of the survey, each with its faults where it has some, and calls back at each. */
const everyState = async (at: (state: Standing) => Promise<void>) => {
  await shown().not.toBe('');
  for (let before = ''; ; ) {
    const found = await stage.browser.evaluate(standing);
    await at(found);
    if (found.done) return;
    if (!found.name.includes('with faults')) {
      before = found.name;
      await stage.browser.evaluate(stepOn);
      await shown().not.toBe(before);
      const faults = await stage.browser.evaluate(standing);
      if (!faults.name.startsWith(before)) continue;
      await at(faults);
    }
    before = (await stage.browser.evaluate(standing)).name;
    await stage.browser.evaluate(answerPage);
    await stage.browser.evaluate(stepOn);
    await shown().not.toBe(before);
  }
};

test('axe finds nothing in any question, theme, direction and state; nothing is too small, sticks out or moves', async () => {
  await stage.browser.resize(320, 700);
  await stage.shows(embed('inline'));
  const states: string[] = [];
  await everyState(async ({ name }) => {
    states.push(name);
    await isAccessible(name);
    expect(await overflowing(stage.browser), name).toEqual([]);
    await dress('light', 'en');
    expect(await overflowing(stage.browser), name).toEqual([]);
    expect(await smallTargets(stage.browser, 44), name).toEqual([]);
    expect(await movingParts(stage.browser), name).toEqual([]);
  });
  expect(states.length).toBeGreaterThan(15);
  expect(states.filter(state => state.endsWith('with faults'))).toHaveLength(2);
});

test.for(['popover', 'modal', 'side-tab', 'full-page', 'kiosk'])('axe finds nothing in a %s', async mode => {
  await stage.browser.resize(900, 700);
  await stage.shows(embed(mode));
  await shown().not.toBe('');
  await isAccessible(mode);
});
