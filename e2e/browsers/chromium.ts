import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { throughPuppeteer } from './puppeteer.ts';

// Root in a container has no sandbox; the rest keeps the browser from asking the network for anything of its own.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium, driven over its DevTools protocol. */
export async function launchChromium(executablePath: string, options: LaunchOptions = {}): Promise<Browser> {
  const browser = await launch({
    executablePath,
    args: [...flags, `--blink-settings=defaultFontSize=${16 * (options.textScale ?? 1)}`],
  });
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' }]);
  return throughPuppeteer('chromium', page, { enter: 'Enter' });
}
