import { describe, expect, test } from 'vitest';
import type { LaunchOptions } from '../browsers/browser.ts';
import { axeViolations } from '../page/axe.ts';
import { walk } from '../page/walk.ts';
import { embed, setStage } from '../stage.ts';

describe.each<LaunchOptions>([{ colorScheme: 'light' }, { colorScheme: 'dark' }])('$colorScheme', options => {
  const stage = setStage(options);

  test('axe finds nothing in any state, inline', async () => {
    await stage.shows(embed());
    await walk(stage, async state => expect(await axeViolations(stage.browser), state).toEqual([]));
  });

  test('axe finds nothing in any state, in a popover', async () => {
    await stage.shows(embed('mode="popover" label="Give feedback"'));
    const launcher = { role: 'button', name: 'Give feedback' };
    await stage.person.sees(launcher);
    expect(await axeViolations(stage.browser), 'closed').toEqual([]);
    await stage.person.clicks(launcher);
    await walk(stage, async state => expect(await axeViolations(stage.browser), state).toEqual([]));
  });
});
