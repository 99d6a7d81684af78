import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, launch } from 'puppeteer-core';
import type { Visitor } from './scene.ts';

// No host but this machine can be reached, whatever a product tries.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const startBrowser = (executablePath: string, userDataDir?: string): Promise<Browser> =>
  launch({ executablePath, args, protocolTimeout: 300_000, ...(userDataDir && { userDataDir }) });

/** A visitor with a profile of their own in a browser that others use as well. */
export async function sharedVisitor(browser: Browser): Promise<Visitor & { end(): Promise<void> }> {
  const context: BrowserContext = await browser.createBrowserContext();
  return {
    profile: async () => context,
    kill: () => Promise.reject(new Error('a shared browser is not killed')),
    end: () => context.close(),
  };
}

/** A visitor with a browser and a profile on the disk of their own. */
export function ownVisitor(executablePath: string): Visitor & { end(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-bench-'));
  let browser: Browser | undefined;
  const kill = async () => {
    const child = browser?.process();
    browser = undefined;
    if (!child?.pid || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    // The browser leads a process group of its own.
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  return {
    async profile() {
      browser ??= await startBrowser(executablePath, folder);
      return browser;
    },
    kill,
    async end() {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
