import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { Browser, Engine, Key } from './browser.ts';

/** Our interface over puppeteer, which drives Chromium and Firefox alike. */
export async function throughPuppeteer(engine: Engine, browser: PuppeteerBrowser): Promise<Browser> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const problems: string[] = [];
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', error => problems.push(String(error)));
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
    press: key => press(page, key),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    problems: () => problems,
    close: () => browser.close(),
  };
}

async function press(page: Page, key: Key): Promise<void> {
  if (key !== 'Shift+Tab') return page.keyboard.press(key);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}
