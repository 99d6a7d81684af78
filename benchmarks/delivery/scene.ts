import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Frame, Page } from 'puppeteer-core';
import type { Endpoint } from './endpoint.ts';

export interface Tab {
  /** Gives so many more answers, one every 20 ms. */
  send(count: number): Promise<void>;
  /** Closes it as a person does: the page hears that it goes. */
  close(): Promise<void>;
}

/** One visitor with one product, and an endpoint of their own. */
export interface Scene {
  readonly endpoint: Endpoint;
  /** Opens the page, or the page that has it in a frame without an origin. */
  open(as?: 'frame'): Promise<Tab>;
  /** SIGKILL to the browser and all its processes. The next `open` starts it anew on the same profile. */
  killBrowser(): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
}

/** Where a scene's browser comes from: one of its own that can be killed, or a profile of a shared one. */
export interface Visitor {
  /** A window with the storage of this visitor, in a browser that is started when it does not run. */
  profile(): Promise<Browser | BrowserContext>;
  kill(): Promise<void>;
}

export function setScene(endpoint: Endpoint, visitor: Visitor): Scene {
  let given = 0;
  return {
    endpoint,
    wait: milliseconds => wait(milliseconds),
    killBrowser: () => visitor.kill(),
    async open(as) {
      const page = await (await visitor.profile()).newPage();
      await page.goto(`${endpoint.origin}/${as ?? ''}`, { waitUntil: 'load' });
      const frame = as ? await childOf(page) : page.mainFrame();
      return {
        async send(count) {
          const names = Array.from({ length: count }, () => `answer-bench-${++given}`);
          await frame.evaluate(async words => {
            // A product that throws while it loads, for want of a storage, takes no answers.
            if (typeof sendOne !== 'function') return;
            for (const one of words) {
              await sendOne(one);
              await new Promise(resolve => setTimeout(resolve, 20));
            }
          }, names);
        },
        async close() {
          const closed = new Promise(resolve => page.once('close', resolve));
          await page.close({ runBeforeUnload: true });
          await closed;
        },
      };
    },
  };
}

async function childOf(page: Page): Promise<Frame> {
  const frame = page.frames().find(one => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('the page has no frame');
  return frame;
}
