import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../../scripts/browsers/install.ts';
import type { Engine } from '../browsers/browser.ts';
import { startDisplay } from '../browsers/display.ts';
import { createFaultyCollector, type FaultyCollector } from './collector.ts';
import { type Devtools, openDevtools } from './devtools.ts';
import { type EngineProcess, startEngine } from './engine-process.ts';

/** What a page told: `submitted`, `saved`, `sent`, `dead`, `refused`, `ready`, `restored`, `error`. */
export interface Told {
  readonly event: string;
  readonly id?: string;
  readonly tab: string;
  readonly persistent?: boolean;
  readonly reason?: string;
}

export interface Tab {
  readonly name: string;
  /** Runs a function in the page, which sees the page's globals and its arguments, and resolves to what it resolves to. */
  run<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same, without waiting for a page that may be gone before it can answer. */
  start<Args extends readonly unknown[]>(task: (...args: Args) => unknown, ...args: Args): void;
  close(): void;
}

/** One engine with a profile, a clinic's page, and a collector that misbehaves as it is told. */
export interface Stage {
  readonly engine: Engine;
  readonly collector: FaultyCollector;
  readonly told: readonly Told[];
  /** Origin of the page; `elsewhere` is another origin with the same collector. */
  readonly origin: string;
  readonly elsewhere: string;
  /** Opens the page in a new tab, with these parameters; `features` as window.open takes them. */
  openTab(params?: Readonly<Record<string, string>>, features?: string): Promise<Tab>;
  /** Steers a tab from outside; Chromium alone. */
  devtools(tab: Tab): Promise<Devtools>;
  killBrowser(): Promise<void>;
  startBrowser(): Promise<void>;
  /** Waits until it holds; rejects after so many milliseconds. */
  until(holds: () => boolean, patience: number, what: string): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
  /** Forgets what was told and stored. */
  restart(): void;
  end(): Promise<void>;
}

/** The scripts of the page: the published files and what steers them. */
const readScripts = (): ReadonlyMap<string, Buffer> => {
  const published = dirname(fileURLToPath(import.meta.resolve('@wellmet/adapters')));
  const names = readdirSync(published).filter(name => name.endsWith('.js'));
  return new Map([
    ['/page.js', readFileSync(new URL('page.js', import.meta.url))],
    ...names.map(name => [`/adapters/${name}`, readFileSync(join(published, name))] as const),
  ]);
};

const html = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>A clinic</title><body>${body}</body>`;
const base = html(`<script>
  const stage = new URLSearchParams(location.search).get('stage');
  (async () => {
    for (;;) {
      const reply = await fetch(stage + '/next?tab=base').catch(() => undefined);
      if (reply?.status === 200) { const { args: [url, features] } = await reply.json(); window.open(url, '_blank', features); }
    }
  })();
</script>`);
/** Goes back after so many milliseconds. */
const elsewherePage = html(`<p>Somewhere else</p><script>
  const back = new URLSearchParams(location.search).get('back');
  if (back) setTimeout(() => history.back(), back);
</script>`);
/** A page inside a frame of no origin: every storage throws. */
const sandbox = (search: string) =>
  html(`<iframe sandbox="allow-scripts" src="/page${search.replaceAll('"', '')}"></iframe>`);

interface Task {
  readonly id: number;
  readonly source: string;
  readonly args: readonly unknown[];
}

export async function setStage(engine: Engine): Promise<Stage> {
  const paths = await ensureBrowsers();
  const display = await startDisplay(paths.xvfb);
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-faults-'));
  const profile = join(folder, 'profile');
  // Read once, so that a build meanwhile does no harm.
  const scripts = readScripts();
  const collector = createFaultyCollector();
  const told: Told[] = [];
  const waiting = new Map<string, ServerResponse>();
  const tasks = new Map<string, Task[]>();
  const results = new Map<number, (result: { value?: unknown; error?: string }) => void>();
  let lastTask = 0;
  let lastTab = 0;
  let browser: EngineProcess | undefined;

  const hand = (tab: string) => {
    const reply = waiting.get(tab);
    const task = tasks.get(tab)?.[0];
    if (!reply || !task || reply.destroyed) return;
    waiting.delete(tab);
    tasks.get(tab)!.shift();
    reply.end(JSON.stringify(task));
  };
  const give = (tab: string, source: string, args: readonly unknown[]): number => {
    const id = ++lastTask;
    tasks.set(tab, [...(tasks.get(tab) ?? []), { id, source, args }]);
    hand(tab);
    return id;
  };

  const control = async (
    request: IncomingMessage,
    reply: ServerResponse,
    { pathname, searchParams }: URL,
  ) => {
    if (pathname === '/next') {
      const tab = searchParams.get('tab')!;
      waiting.set(tab, reply);
      hand(tab);
      return;
    }
    const body = await text(request);
    reply.end();
    if (pathname === '/told') told.push(JSON.parse(body));
    else results.get(Number(searchParams.get('task')))?.(JSON.parse(body));
  };

  const serve = async (request: IncomingMessage, reply: ServerResponse) => {
    const url = new URL(request.url!, 'http://stage');
    reply.setHeader('access-control-allow-origin', '*');
    reply.setHeader('access-control-allow-headers', '*');
    // What must not be stored is not kept for the way back either.
    reply.setHeader('cache-control', url.searchParams.has('away') ? 'no-cache' : 'no-store');
    if (request.method === 'OPTIONS') return void reply.end();
    if (url.pathname === '/v1/responses') return collector.answer(request, reply);
    if (['/next', '/told', '/done'].includes(url.pathname)) return control(request, reply, url);
    const script = scripts.get(url.pathname);
    if (script) return void reply.setHeader('content-type', 'text/javascript').end(script);
    reply.setHeader('content-type', 'text/html');
    if (url.searchParams.has('csp'))
      reply.setHeader(
        'content-security-policy',
        url.searchParams.get('csp')!.replaceAll('STAGE', url.searchParams.get('stage')!),
      );
    if (url.pathname === '/base') reply.end(base);
    else if (url.pathname === '/sandbox') reply.end(sandbox(url.search));
    else if (url.pathname === '/page') {
      const before = url.searchParams.get('before') ?? '';
      reply.end(html(`<script>${before}</script><script type="module" src="/page.js"></script>`));
    } else reply.end(elsewherePage);
  };

  // Never closes a connection at the very moment that a browser uses it again: that would be a fault that nobody asked for.
  const servers = [
    createServer({ keepAliveTimeout: 3_600_000 }, serve),
    createServer({ keepAliveTimeout: 3_600_000 }, serve),
  ];
  const [ownPort, otherPort] = (await Promise.all(
    servers.map(
      server =>
        new Promise<number>(resolve =>
          server.listen(0, '0.0.0.0', () => resolve((server.address() as AddressInfo).port)),
        ),
    ),
  )) as [number, number];
  const origin = `http://127.0.0.1:${ownPort}`;
  const elsewhere = `http://127.0.0.1:${otherPort}`;
  // Each tab is told what to do from a host of its own: browsers hold six connections to one host, over all tabs.
  const stageOf = (tab: number) => `http://127.1.${tab >> 8}.${tab & 255 || 1}:${otherPort}`;

  const until: Stage['until'] = async (holds, patience, what) => {
    const end = performance.now() + patience;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`${what}: not within ${patience} ms`);
      await wait(10);
    }
  };

  const stage: Stage = {
    engine,
    collector,
    told,
    origin,
    elsewhere,
    until,
    wait: milliseconds => wait(milliseconds),
    async startBrowser() {
      browser = startEngine(engine, paths, profile, `${origin}/base?stage=${stageOf(0)}`, display.name);
      waiting.delete('base');
      await until(() => waiting.has('base'), 120_000, `${engine} shows a page`);
    },
    async killBrowser() {
      await browser?.kill();
      waiting.clear();
      tasks.clear();
    },
    devtools: tab => openDevtools(profile, `tab=${tab.name}`),
    async openTab({ at = '/page', ...params } = {}, features = '') {
      const ask = async (patience: number): Promise<string> => {
        const name = `tab${++lastTab}`;
        const url = `${origin}${at}?${new URLSearchParams({ ...params, stage: stageOf(lastTab), tab: name })}`;
        give('base', '', [url, features]);
        await until(
          () => told.some(({ event, tab }) => event === 'ready' && tab === name),
          patience,
          `${name} is ready`,
        );
        return name;
      };
      // WebKitGTK now and then opens no window when it is asked for one.
      const name = await ask(30_000).catch(() => ask(90_000));
      return {
        name,
        start: (task, ...args) => void give(name, `${task}`, args),
        run: async (task, ...args) => {
          const id = give(name, `${task}`, args);
          const { value, error } = await new Promise<{ value?: unknown; error?: string }>(resolve =>
            results.set(id, resolve),
          );
          if (error) throw new Error(error);
          return value as Awaited<ReturnType<typeof task>>;
        },
        close: () => void give(name, '() => { setTimeout(() => window.close()); }', []),
      };
    },
    restart() {
      told.length = 0;
      collector.restart();
    },
    async end() {
      await browser?.kill();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      display.process.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await stage.startBrowser();
  return stage;
}
