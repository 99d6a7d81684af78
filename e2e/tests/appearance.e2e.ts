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

describe('density', () => {
  const stage = setStage();

  test('half of it leaves half of the room below a question, and targets as large as before', async () => {
    stage.clinic.files.set('/dense.css', 'wellmet-survey { --wellmet-density: 0.5 }');
    const measured = async (head: string) => {
      await stage.shows(embed('phase="experience"'), head);
      await stage.person.sees({ role: 'button', name: 'Next' });
      return stage.browser.evaluate(() => {
        const root = document.querySelector('wellmet-survey')?.shadowRoot;
        const room = getComputedStyle(root!.querySelector('[part~=question]')!).marginBlockEnd;
        return { room: Number.parseFloat(room), target: root!.querySelector('label')!.clientHeight };
      });
    };
    const usual = await measured('');
    const dense = await measured('<link rel="stylesheet" href="/dense.css">');
    expect(dense.room).toBeCloseTo(usual.room / 2);
    expect(dense.target).toBe(usual.target);
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
