import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Key } from '../browsers/browser.ts';
import { look, matches, type Query, type Thing } from './look.ts';

/** Somebody in front of the page, who sees names, not selectors, and waits a moment for what is not there yet. */
export interface Person {
  /** The one thing that matches, once it is there; an error after twenty seconds, or when several match. */
  sees(query: Query): Promise<Thing>;
  /** Everything that matches now. */
  lists(query: Query): Promise<readonly Thing[]>;
  /** Clicks the middle of it with the mouse, once it stands still and nothing covers it. */
  clicks(query: Query): Promise<void>;
  /** Presses the key until that has the focus; an error when a whole round has passed by it. */
  movesTo(query: Query, key?: Key): Promise<Thing>;
  focus(): Promise<Thing | undefined>;
}

const patience = 20_000;
const longestRound = 120;
/** Two clicks on one place within this many milliseconds are a double click to some device. */
const doubleClick = 600;

export function createPerson(browser: Browser): Person {
  const lists = async (query: Query) => (await browser.evaluate(look)).filter(thing => matches(thing, query));

  const sees = async (query: Query): Promise<Thing> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = await lists(query);
      if (found[0] && found.length === 1) return found[0];
      if (Date.now() > end) throw new Error(await complaint(query, found.length));
      await wait(50);
    }
  };

  const measure = async (query: Query): Promise<Thing | undefined> => {
    const number = (await browser.evaluate(look)).findIndex(thing => matches(thing, query));
    return number < 0 ? undefined : (await browser.evaluate(look, number))[number];
  };

  // A page that is still moving would have its neighbour clicked.
  const standsStill = async (query: Query): Promise<Thing> => {
    const end = Date.now() + patience;
    let before = await sees(query);
    for (;;) {
      const now = await measure(query);
      if (now?.reachable && sameBox(now, before)) return now;
      if (Date.now() > end)
        throw new Error(`${browser.engine}: ${describe(query)} is covered, or does not stand still`);
      before = now ?? (await sees(query));
    }
  };

  const complaint = async (query: Query, count: number) => {
    const there = (await browser.evaluate(look)).map(
      thing => `  ${thing.role} "${thing.name}" in "${thing.group}"`,
    );
    return `${browser.engine}: ${count} things match ${describe(query)}; on the page are\n${there.join('\n')}`;
  };

  let lastClick = { x: 0, y: 0, at: 0 };
  const clickAt = async (x: number, y: number) => {
    const isThere = Math.hypot(x - lastClick.x, y - lastClick.y) < 8;
    if (isThere) await wait(Math.max(0, lastClick.at + doubleClick - Date.now()));
    await browser.click(x, y);
    lastClick = { x, y, at: Date.now() };
  };

  const focus = async () => (await browser.evaluate(look)).find(thing => thing.focused);

  return {
    sees,
    lists,
    focus,
    clicks: async query => {
      const { box } = await standsStill(query);
      await clickAt(box.x + box.width / 2, box.y + box.height / 2);
    },
    movesTo: async (query, key = 'Tab') => {
      // Firefox goes from the end of a page to its own window, and no further: there one turns round.
      for (const way of key === 'Tab' ? (['Tab', 'Shift+Tab'] as const) : [key])
        for (let steps = 0; steps < longestRound; steps += 1) {
          await browser.press(way);
          const thing = await focus();
          if (thing && matches(thing, query)) return thing;
        }
      throw new Error(`${browser.engine}: ${key} never reaches ${describe(query)}`);
    },
  };
}

/** To the pixel or so: WebKit rounds each scrolling into view another way. */
function sameBox({ box: a }: Thing, { box: b }: Thing): boolean {
  return (['x', 'y', 'width', 'height'] as const).every(side => Math.abs(a[side] - b[side]) < 2);
}

function describe({ role, name, group }: Query): string {
  return `${role}${name === undefined ? '' : ` ${name}`}${group === undefined ? '' : ` in ${group}`}`;
}
