import { ensureBrowsers } from '../../scripts/browsers/install.ts';
import type { Browser, Engine, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebkit } from './webkit.ts';

/** Opens one engine; a browser that is not there is an error that says what to install. */
export async function launch(engine: Engine, options: LaunchOptions = {}): Promise<Browser> {
  const paths = await ensureBrowsers();
  const browser = await {
    chromium: () => launchChromium(paths.chromium, options),
    firefox: () => launchFirefox(paths.firefox, options),
    webkit: () => launchWebkit(paths, options),
  }[engine]();
  await browser.resize(1280, 900);
  return browser;
}
