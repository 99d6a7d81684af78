import { describe, expect, test } from 'vitest';
import { covered } from '../page/covered.ts';
import { overflowing } from '../page/overflowing.ts';
import { walk } from '../page/walk.ts';
import { embed, setStage } from '../stage.ts';

// Small phones, and large letters: everything wraps, nothing is cut, nobody scrolls sideways.
describe.each([
  { width: 320, textScale: 1 },
  { width: 640, textScale: 2 },
] as const)('$width pixels wide, letters × $textScale', ({ width, textScale }) => {
  const stage = setStage({ textScale });

  test.for(['inline', 'popover'])('%s, nothing stands out in any state', async mode => {
    await stage.browser.resize(width, 700);
    await stage.shows(embed(`mode="${mode}" trigger="load"`));
    await walk(stage, async state => expect(await overflowing(stage.browser), state).toEqual([]));
  });
});

describe('1280 by 1024 pixels at 400 %, which leaves 320 by 256', () => {
  const stage = setStage();

  test.for(['inline', 'popover', 'modal', 'side-tab'])(
    '%s, nothing stands out and everything can be reached in any state',
    async mode => {
      await stage.browser.resize(320, 256);
      await stage.shows(embed(`mode="${mode}" trigger="load"`));
      await walk(stage, async state => {
        expect(await overflowing(stage.browser), state).toEqual([]);
        expect(await covered(stage.browser), state).toEqual([]);
      });
    },
  );
});

describe('at any width', () => {
  const stage = setStage();

  test.for([320, 480, 640, 768, 1280])(
    'nothing lies on top of another control, %i pixels wide',
    async width => {
      await stage.browser.resize(width, 900);
      await stage.shows(embed());
      // The last to come, with the later file.
      await stage.person.sees({ role: 'button', name: 'Larger text' });
      expect(await covered(stage.browser)).toEqual([]);
    },
  );
});
