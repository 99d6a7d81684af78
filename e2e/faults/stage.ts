import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBrowsers } from '../../scripts/browsers/install.ts';
import type { Engine } from '../browsers/browser.ts';
import { startDisplay } from '../browsers/display.ts';
import { createFaultyCollector, type FaultyCollector } from './collector.ts';
import { type Devtools, openDevtools } from './devtools.ts';
import { type EngineProcess, startEngine } from './engine-process.ts';
import { StageError } from './stage-error.ts';
import { startClinic, type Told } from './start-clinic.ts';
import { createSteering } from './steering.ts';

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
  /**
   * Opens the page in a new tab, with these parameters; `features` as window.open takes them.
   *
   * @throws StageError when no tab opens.
   */
  openTab(params?: Readonly<Record<string, string>>, features?: string): Promise<Tab>;
  /** Steers a tab from outside; Chromium alone. */
  devtools(tab: Tab): Promise<Devtools>;
  killBrowser(): Promise<void>;
  /** @throws StageError when it shows no page. */
  startBrowser(): Promise<void>;
  /** Waits until it holds; rejects after so many milliseconds. */
  until(holds: () => boolean, patience: number, what: string): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
  /** Forgets what was told and stored. */
  restart(): void;
  /** Starts the browser anew, as if nobody had ever used it, and forgets what was told and stored. */
  renew(): Promise<void>;
  end(): Promise<void>;
}

/** A process that was killed a moment ago may still be writing there. */
const empty = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });

/** Sets up everything but the browser, which `renew` starts. */
export async function setStage(engine: Engine): Promise<Stage> {
  const paths = await ensureBrowsers();
  const display = await startDisplay(paths.xvfb);
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-faults-'));
  const profile = join(folder, 'profile');
  const collector = createFaultyCollector();
  const steering = createSteering();
  const told: Told[] = [];
  const { origin, elsewhere, stageOf, end } = await startClinic(collector, steering, one => told.push(one));
  let lastTab = 0;
  let lastBase = 0;
  /** The page that opens tabs. */
  let base = '';
  /** Tabs that somebody may still want something of. */
  const open = new Set<string>();
  let browser: EngineProcess | undefined;

  const until = async (
    holds: () => boolean,
    patience: number,
    what: string,
    Failure: new (message: string) => Error = Error,
  ) => {
    const end = performance.now() + patience;
    while (!holds()) {
      if (performance.now() > end) throw new Failure(`${what}: not within ${patience} ms`);
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
      const start = (patience: number) => {
        // Another name each time: the last words of a browser that was killed may be heard after its end.
        base = `base${++lastBase}`;
        const url = `${origin}/base?stage=${stageOf(0)}&tab=${base}`;
        browser = startEngine(engine, paths, profile, url, display.name);
        return until(() => steering.isWaiting(base), patience, `${engine} shows a page`, StageError);
      };
      open.clear();
      // WebKitGTK now and then shows nothing at all.
      await start(40_000).catch(async () => {
        await stage.killBrowser();
        await start(120_000);
      });
    },
    async killBrowser() {
      await browser?.kill();
      steering.forget();
    },
    devtools: tab => openDevtools(profile, `tab=${tab.name}`),
    async openTab({ at = '/page', ...params } = {}, features = '') {
      const ask = async (patience: number): Promise<string> => {
        const name = `tab${++lastTab}`;
        const url = `${origin}${at}?${new URLSearchParams({ ...params, stage: stageOf(lastTab), tab: name })}`;
        steering.give(base, '', [url, features]);
        const isReady = () => told.some(({ event, tab }) => event === 'ready' && tab === name);
        await until(isReady, patience, `${name} is ready`, StageError);
        return name;
      };
      // WebKitGTK now and then opens no window when it is asked for one. Where no tab is open, nobody misses the browser.
      const name = await ask(30_000).catch(async () => {
        if (open.size === 0) {
          await stage.killBrowser();
          await stage.startBrowser();
        }
        return ask(90_000);
      });
      open.add(name);
      return {
        name,
        start: (task, ...args) => void steering.give(name, `${task}`, args),
        run: async (task, ...args) => {
          const { value, error } = await steering.resultOf(steering.give(name, `${task}`, args));
          if (error) throw new Error(error);
          return value as Awaited<ReturnType<typeof task>>;
        },
        close: () => {
          open.delete(name);
          steering.give(name, '() => { setTimeout(() => window.close()); }', []);
        },
      };
    },
    restart() {
      told.length = 0;
      collector.restart();
    },
    async renew() {
      await stage.killBrowser();
      empty(profile);
      stage.restart();
      await stage.startBrowser();
    },
    async end() {
      await browser?.kill();
      end();
      display.process.kill();
      empty(folder);
    },
  };
  return stage;
}
