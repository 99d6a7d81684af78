import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Candidate } from './candidate.ts';
import { findAll, placeOf, watchClicks, watchFor } from './in-page.ts';
import type { Site } from './serve.ts';
import { categories, type TraceEvent, type Work, workOf } from './trace.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No host but this machine can be reached, whatever a product tries.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const startBrowser = (executablePath: string): Promise<Browser> =>
  launch({ executablePath, args, protocolTimeout: 300_000 });

/** 150 ms per round trip, 1.6 Mbit/s down, 0.75 up. */
const slow4g = { latency: 150, download: 1.6e6 / 8, upload: 0.75e6 / 8 };
const patience = 60_000;
const clicksPerPage = 30;

export interface Arrival {
  /** Milliseconds from the start of the navigation to the frame that first shows the first question. */
  readonly shownAt: number;
  /** Files that had arrived by then, without the page. */
  readonly arrived: readonly string[];
}

/** Opens the page on slow 4G with a processor so many times slower. */
export async function arrive(
  browser: Browser,
  site: Site,
  { first }: Candidate,
  slower: number,
): Promise<Arrival> {
  return withPage(browser, async page => {
    const finished: { readonly path: string; readonly at: number }[] = [];
    page.on('requestfinished', request => {
      finished.push({ path: new URL(request.url()).pathname, at: Date.now() });
    });
    await page.evaluateOnNewDocument(`(${watchFor})(${JSON.stringify(first)}, ${findAll})`);
    await page.emulateNetworkConditions(slow4g);
    await page.emulateCPUThrottling(slower);
    await page.goto(site.origin, { waitUntil: 'domcontentloaded', timeout: patience });
    const shownAt = await poll<number>(page, 'globalThis.shownAt');
    const start = (await page.evaluate('performance.timeOrigin')) as number;
    return {
      shownAt,
      arrived: finished.filter(({ at }) => at <= start + shownAt).map(({ path }) => path),
    };
  });
}

export interface Stay extends Work {
  /** Bytes of the heap once all is done and garbage is gone. */
  readonly heap: number;
  /** Files that the page asked for, without itself. */
  readonly requests: readonly string[];
}

/** Opens the page without a limit on the network, waits until all is done, and looks at what it cost. */
export async function stay(
  browser: Browser,
  site: Site,
  { first, kind }: Candidate,
  slower: number,
): Promise<Stay> {
  return withPage(browser, async page => {
    const requests: string[] = [];
    page.on('request', request => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol !== 'data:' && pathname !== '/') requests.push(pathname);
    });
    await page.emulateCPUThrottling(slower);
    await page.tracing.start({ categories });
    await page.goto(site.origin, { waitUntil: 'load', timeout: patience });
    await poll(page, `(${findAll})(${JSON.stringify(first)}).length > 0`);
    if (kind === 'used') await page.mouse.move(20, 20);
    await page.waitForNetworkIdle({ idleTime: 500, timeout: patience }).catch(() => undefined);
    await wait(500);
    const work = workOf(await endTrace(page), site.origin);
    await page.emulateCPUThrottling(null);
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.enable');
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { ...work, heap: usedSize, requests };
  });
}

export interface Clicks {
  /** Milliseconds from each click to the frame after it. */
  readonly paints: readonly number[];
  /** The longest that anything heard a click. */
  readonly handler: number;
}

/** Gives 30 answers. */
export async function click(
  browser: Browser,
  site: Site,
  { first, answers }: Candidate,
  slower: number,
): Promise<Clicks> {
  return withPage(browser, async page => {
    await page.goto(site.origin, { waitUntil: 'load', timeout: patience });
    await poll(page, `(${findAll})(${JSON.stringify(first)}).length > 0`);
    await wait(500);
    await page.tracing.start({ categories });
    // The parser has long been here: the trace knows the page by a parser's work on it.
    await page.evaluate(`(${watchClicks})()`);
    await page.emulateCPUThrottling(slower);
    for (let index = 0; index < clicksPerPage; index++) {
      const place = (await page.evaluate(`(${placeOf})(${JSON.stringify(answers)}, ${index}, ${findAll})`)) as
        | { x: number; y: number }
        | undefined;
      if (!place) throw new Error('nothing to click');
      await wait(60);
      await page.mouse.click(place.x, place.y);
      await wait(140);
    }
    const events = await endTrace(page);
    const paints = (await page.evaluate('globalThis.paints')) as number[];
    return { paints, handler: handlerOf(events) };
  });
}

const handlerOf = (events: readonly TraceEvent[]): number =>
  Math.max(
    0,
    ...events
      .filter(({ name, ph, args }) => name === 'EventDispatch' && ph === 'X' && args?.data?.type === 'click')
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000),
  );

async function withPage<Result>(browser: Browser, task: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    return await task(page);
  } finally {
    await context.close();
  }
}

/** Asks the page from outside until it says so, seldom enough to leave no mark on what is measured. */
async function poll<Value>(page: Page, expression: string): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await page.evaluate(expression);
    if (value) return value as Value;
    if (Date.now() > end) throw new Error(`${page.url()} showed no question`);
    await wait(200);
  }
}

async function endTrace(page: Page): Promise<readonly TraceEvent[]> {
  const bytes = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(bytes)).traceEvents;
}
