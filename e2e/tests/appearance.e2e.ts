import { describe, expect, test } from 'vitest';
import { axeViolations } from '../page/axe.ts';
import { luminance } from '../page/luminance.ts';
import { rates } from '../page/patient.ts';
import { embed, setStage } from '../stage.ts';

describe('dark', () => {
  const stage = setStage({ colorScheme: 'dark' });

  test('the survey is dark where the device is, and light where the page says so', async () => {
    await stage.shows(embed());
    await stage.person.sees({ role: 'button', name: 'Next' });
    expect(await luminance(stage.browser, 'survey')).toBeLessThan(0.2);
    await stage.shows(embed('theme="light"'));
    await stage.person.sees({ role: 'button', name: 'Next' });
    expect(await luminance(stage.browser, 'survey')).toBeGreaterThan(0.8);
  });
});

describe('Arabic', () => {
  const stage = setStage();

  test('reads from the right, and the scale is mirrored', async () => {
    await stage.shows(embed('locale="ar" phase="experience"'));
    const radios = async () => stage.person.lists({ role: 'radio', group: /وقت الانتظار/ });
    await expect.poll(async () => (await radios()).length).toBe(8);
    const places = (await radios()).slice(0, 7).map(({ box }) => box.x);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    const direction = await stage.browser.evaluate(() => {
      const survey = document.querySelector('wellmet-survey')?.shadowRoot?.querySelector('[part~=survey]');
      return survey && getComputedStyle(survey).direction;
    });
    expect(direction).toBe('rtl');
    expect(await axeViolations(stage.browser)).toEqual([]);
  });

  test('can be chosen half-way without losing an answer', async () => {
    await stage.shows(embed('phase="experience"'));
    await stage.person.sees({ role: 'button', name: 'Next' });
    await rates(stage.person, () => 6);
    await stage.browser.evaluate(() =>
      document.querySelector('wellmet-survey')?.setAttribute('locale', 'ar'),
    );
    await stage.person.sees({ role: 'heading', name: /وقت الانتظار معقول/ });
    const chosen = (await stage.person.lists({ role: 'radio' })).filter(({ checked }) => checked);
    expect(chosen).toHaveLength(1);
  });
});
