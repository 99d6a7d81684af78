import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { contrast, paint } from '../page/paint.ts';
import { rates } from '../page/patient.ts';
import { embed, setStage } from '../stage.ts';

// Where the person's own colours take the place of ours; in WebKitGTK, which has no such thing, in our own.
const stage = setStage({ forcedColors: true });
const next = { role: 'button', name: 'Next' };
const card = async () => (await paint(stage.browser, '[part~=survey]')).fill;

beforeEach(async () => {
  await stage.shows(embed('phase="experience"'));
  await stage.person.sees(next);
  const areForced = await stage.browser.evaluate(() => matchMedia('(forced-colors: active)').matches);
  expect(areForced).toBe(stage.browser.engine !== 'webkit');
});

test('the chosen point is filled, the others are not', async () => {
  await rates(stage.person, () => 6);
  const chosen = await paint(stage.browser, '[part=points] :checked + [part=number]');
  const other = await paint(stage.browser, '[part=points] :not(:checked) + [part=number]');
  expect(contrast(chosen.fill, other.fill ?? (await card()))).toBeGreaterThan(3);
  expect(contrast(other.border, await card())).toBeGreaterThan(3);
});

test('the part of the way that is behind is thicker and drawn in a colour that shows', async () => {
  await rates(stage.person, () => 6);
  await stage.person.clicks(next);
  await stage.person.sees({ role: 'heading', name: 'Staff listen to me' });
  const past = await paint(stage.browser, '[part=progress-bar] [part=past]');
  expect(contrast(past.border, await card())).toBeGreaterThan(3);
  const heights = await stage.browser.evaluate(() => {
    const steps = document
      .querySelector('wellmet-survey')
      ?.shadowRoot?.querySelectorAll('[part=progress-bar] *');
    return [...(steps ?? [])].map(step => [step.getAttribute('part') === 'past', step.clientTop] as const);
  });
  expect(new Set(heights.filter(([isPast]) => isPast).map(([, top]) => top))).toEqual(new Set([3]));
  expect(new Set(heights.filter(([isPast]) => !isPast).map(([, top]) => top))).toEqual(new Set([0]));
});

test('the focus is ringed in a colour that shows, on a point and on a button', async () => {
  const { browser, person } = stage;
  await person.movesTo({ role: 'radio', name: /^1 of 7/ });
  const point = await paint(browser, ':focus-visible + [part=number]');
  expect(contrast(point.ring, await card())).toBeGreaterThan(3);
  await person.movesTo(next);
  const button = await paint(browser, '[part~=next]:focus-visible');
  expect(contrast(button.ring, await card())).toBeGreaterThan(3);
});

test('what is missing is said in words, inside a border that shows; axe finds nothing', async () => {
  const { browser, person } = stage;
  await person.clicks(next);
  await person.sees({ role: 'heading', name: /^Please look/ });
  expect(contrast((await paint(browser, '[part=error-summary]')).border, await card())).toBeGreaterThan(3);
  expect(await axeViolations(browser)).toEqual([]);
});
