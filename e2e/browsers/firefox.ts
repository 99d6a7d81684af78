import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { throughPuppeteer } from './puppeteer.ts';

const colorSchemes = { dark: 0, light: 1 };

// Firefox keeps a font size for each family of letters.
const scripts = ['x-western', 'ar', 'zh-CN'];

/** White on black, as people choose it; and 2: never the colours of the page. */
const forcedColors = {
  'browser.display.document_color_use': 2,
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#ffffff',
  'ui.highlight': '#1aebff',
  'ui.highlighttext': '#000000',
};

/** Firefox, driven over WebDriver BiDi. */
export async function launchFirefox(executablePath: string, options: LaunchOptions = {}): Promise<Browser> {
  const size = 16 * (options.textScale ?? 1);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': colorSchemes[options.colorScheme ?? 'light'],
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...(options.forcedColors && forcedColors),
      ...Object.fromEntries(scripts.map(script => [`font.size.variable.${script}`, size])),
    },
  });
  // The window that Firefox starts with never has the focus, and without it no key presses a button.
  return throughPuppeteer('firefox', await browser.newPage(), {
    // puppeteer's Enter is the one of the number pad, which presses no button; this is WebDriver's name of the other.
    enter: '\uE006',
    noise: /favicon\.ico/,
  });
}
