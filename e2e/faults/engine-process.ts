import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserPaths } from '../../scripts/browsers/find.ts';
import type { Engine } from '../browsers/browser.ts';

/** A browser started as a person starts it, with a profile that outlives it. No driver stands between it and a kill. */
export interface EngineProcess {
  /** SIGKILL to the browser and all its processes, in one instant. */
  kill(): Promise<void>;
}

/** Without questions to the person, calls home, or a blocker of windows that scripts open. */
const firefoxPreferences: Readonly<Record<string, boolean | number | string>> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.allow_scripts_to_close_windows': true,
  'dom.disable_open_during_load': false,
  'dom.popup_maximum': 100,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const commands: Readonly<
  Record<Engine, (paths: BrowserPaths, profile: string, url: string) => readonly [string, readonly string[]]>
> = {
  chromium: ({ chromium }, profile, url) => [
    chromium,
    [
      '--headless=new',
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-popup-blocking',
      '--remote-debugging-port=0',
      url,
    ],
  ],
  firefox: ({ firefox }, profile, url) => {
    const lines = Object.entries(firefoxPreferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return [firefox, ['--headless', '--no-remote', '--profile', profile, url]];
  },
  webkit: ({ webkitBrowser }, _profile, url) => [
    webkitBrowser,
    ['--javascript-can-open-windows-automatically=true', url],
  ],
};

/** Starts an engine on one page. */
export function startEngine(
  engine: Engine,
  paths: BrowserPaths,
  profile: string,
  url: string,
  display: string,
): EngineProcess {
  mkdirSync(profile, { recursive: true });
  const [command, args] = commands[engine](paths, profile, url);
  const child: ChildProcess = spawn(command, [...args], {
    // A process group of its own, so that a kill reaches every process of the browser at once.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      XDG_DATA_HOME: join(profile, 'data'),
      XDG_CACHE_HOME: join(profile, 'cache'),
      XDG_CONFIG_HOME: join(profile, 'config'),
    },
  });
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  process.once('exit', end);
  return {
    async kill() {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      end();
      process.off('exit', end);
      await ended;
    },
  };
}
