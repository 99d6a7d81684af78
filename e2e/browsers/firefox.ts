import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { throughPuppeteer } from './puppeteer.ts';

const colorSchemes = { dark: 0, light: 1 };

/** Firefox, driven over WebDriver BiDi. */
export async function launchFirefox(executablePath: string, options: LaunchOptions = {}): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': colorSchemes[options.colorScheme ?? 'light'],
    },
  });
  return throughPuppeteer('firefox', browser);
}
