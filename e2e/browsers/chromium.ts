import { launch, type Page } from 'puppeteer-core';
import type { Browser, LaunchOptions, Memory } from './browser.ts';
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
  // Over the protocol itself: puppeteer does not know forced colours.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: options.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: options.forcedColors ? 'active' : 'none' },
    ],
  });
  return { ...throughPuppeteer('chromium', page, { enter: 'Enter' }), memory: () => memory(page) };
}

async function memory(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  await session.send('HeapProfiler.takeHeapSnapshot');
  await session.detach();
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize, contents: chunks.join('') };
}
