import { existsSync } from 'node:fs';
import { run } from '../run.ts';
import { type BrowserPaths, findBrowsers } from './find.ts';

/** The Debian packages that hold the three engines, a display for WebKit, and letters for Arabic and Chinese. */
export const debianPackages: readonly string[] = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'fontconfig',
  'fonts-noto-core',
  'fonts-droid-fallback',
];

const aptInstall = `apt-get install --yes --no-install-recommends ${debianPackages.join(' ')}`;

/**
 * Paths of the browsers that the tests drive. On Debian as root it installs what is missing; anywhere else a missing browser is
 * an error that says what to install. No engine is ever left out.
 */
export async function ensureBrowsers(): Promise<BrowserPaths> {
  let found = findBrowsers();
  if (found.missing.length > 0 && canInstall()) {
    console.error(`installing ${found.missing.join(', ')}`);
    // apt asks questions on a terminal unless told that there is nobody to answer.
    await run(`apt-get update --quiet && ${aptInstall}`, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    found = findBrowsers();
  }
  if (found.missing.length > 0) throw new Error(advice(found.missing));
  return found.paths as BrowserPaths;
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function advice(missing: readonly string[]): string {
  const what = `The browser tests need ${missing.join(', ')}.`;
  return existsSync('/etc/debian_version')
    ? `${what} Install them with: sudo apt-get update && sudo ${aptInstall}`
    : `${what} Install Chromium or Chrome, Firefox, and (Linux only) WebKitGTK 4.1 with its WebKitWebDriver and MiniBrowser, Xvfb and fontconfig with your system's package manager, or run the tests in a Debian container.`;
}

if (import.meta.main) {
  try {
    console.error(Object.values(await ensureBrowsers()).join('\n'));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
