import { execFileSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute paths of what the browser tests drive. */
export interface BrowserPaths {
  readonly chromium: string;
  readonly firefox: string;
  readonly webkitDriver: string;
  readonly webkitBrowser: string;
  readonly xvfb: string;
}

type Tool = keyof BrowserPaths;

const commands: Readonly<Record<Exclude<Tool, 'webkitBrowser'>, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
  webkitDriver: ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
};

// MiniBrowser belongs to the WebKitGTK library and is on no PATH.
const miniBrowsers = '/usr/lib{,exec,64}{,/*-linux-gnu}/webkit2gtk-4.1/MiniBrowser';

/** Languages of the surveys whose letters a bare machine has no font for. */
const fontLanguages = ['ar', 'zh'];

/** What is there, and the names of what is not. */
export function findBrowsers(): {
  readonly paths: Partial<BrowserPaths>;
  readonly missing: readonly string[];
} {
  const paths: Partial<Record<Tool, string>> = {};
  const missing: string[] = [];
  for (const [tool, names] of Object.entries(commands) as [keyof typeof commands, readonly string[]][]) {
    const path = names.map(onPath).find(found => found !== undefined);
    if (path === undefined) missing.push(names[0] as string);
    else paths[tool] = path;
  }
  const miniBrowser = globSync(miniBrowsers).find(isExecutable);
  if (miniBrowser === undefined) missing.push('MiniBrowser of WebKitGTK 4.1');
  else paths.webkitBrowser = miniBrowser;
  missing.push(...fontLanguages.filter(lacksFont).map(language => `a font for the language "${language}"`));
  return { paths, missing };
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map(folder => join(folder, command)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function lacksFont(language: string): boolean {
  try {
    return execFileSync('fc-list', [`:lang=${language}`, 'file'], { encoding: 'utf8' }).trim() === '';
  } catch {
    return true;
  }
}
