import type { KeyInput, Page } from 'puppeteer-core';
import type { Browser, Engine, Key } from './browser.ts';

export interface Differences {
  /** What puppeteer must be given for our Enter. */
  readonly enter: string;
  /** Messages of the browser about what it does of its own accord, no fault of the page. */
  readonly noise?: RegExp;
}

/** Our interface over a page of puppeteer, which drives Chromium and Firefox alike. */
export function throughPuppeteer(engine: Engine, page: Page, { enter, noise }: Differences): Browser {
  const problems: string[] = [];
  const hear = (problem: string) => {
    if (!noise?.test(problem)) problems.push(problem);
  };
  page.on('console', async message => {
    if (!['error', 'warn'].includes(message.type())) return;
    const text = message.text();
    if (!text.includes('JSHandle@')) return hear(text);
    // Firefox does not say what an Error says. A page that is left breaks off what it was loading, and can no longer be asked.
    const said = message.args().map(arg => arg.evaluate(String));
    await Promise.all(said).then(
      parts => hear(parts.join(' ')),
      () => {},
    );
  });
  page.on('pageerror', error => hear(String(error)));
  const keys: Partial<Record<Key, string>> = { Enter: enter, Space: ' ' };
  return {
    engine,
    open: async url => {
      await page.goto(url, { waitUntil: 'load' });
    },
    // puppeteer's own type speaks of handles; ours only lets JSON through.
    evaluate: (task, ...args) => page.evaluate(task as never, ...args) as never,
    inject: async script => {
      await page.evaluate(script);
    },
    click: (x, y) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    press: key => press(page, key === 'Shift+Tab' ? key : ((keys[key] ?? key) as KeyInput)),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    problems: () => problems,
    close: () => page.browser().close(),
  };
}

async function press(page: Page, key: KeyInput | 'Shift+Tab'): Promise<void> {
  if (key !== 'Shift+Tab') return page.keyboard.press(key);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}
