import { expect, test } from 'vitest';
import { movingParts } from '../page/moving-parts.ts';
import { walk } from '../page/walk.ts';
import { embed, setStage } from '../stage.ts';

const stage = setStage({ reducedMotion: true });

test.for(['inline', 'popover'])('%s, who wants less motion gets none, in any state', async mode => {
  await stage.shows(embed(`mode="${mode}" trigger="load"`));
  expect(await stage.browser.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
    true,
  );
  await walk(stage, async state => {
    expect(await movingParts(stage.browser), state).toEqual([]);
    expect(await stage.browser.evaluate(() => document.getAnimations().length), state).toBe(0);
  });
});
