import type { Adapter, Response } from '@wellmet/core';
import { HttpError, NetworkError } from '../../errors.ts';
import { createQueue } from '../create-queue.ts';
import type { Queue } from '../options.ts';
import type { Entry } from '../row.ts';
import type { Store } from '../store.ts';

/** What the network does with a request. */
export type Network = 'works' | 'is down' | 'loses replies' | 'is busy' | 'is broken';

export interface WorldTab {
  readonly queue: Queue;
  isAlive: boolean;
}

/** A device with tabs, a disk and a wall clock, and a collector at the end of a network: all on one imagined time. */
export interface World {
  network: Network;
  isDiskBroken: boolean;
  readonly tabs: readonly WorldTab[];
  /** Responses of the collector, by id. */
  readonly stored: ReadonlyMap<string, Response>;
  /** Most requests that living tabs ever had under way at once. */
  readonly mostAtOnce: number;
  openTab(): WorldTab;
  /** Ends a tab between two instructions, as a crash does: what it began and did not finish never happens. */
  kill(tab: WorldTab): void;
  /** Sets the wall clock forward, or back. */
  jump(milliseconds: number): void;
  pass(milliseconds: number): Promise<void>;
  /** What the device takes for the time: milliseconds since 1970. */
  readonly wallClock: () => number;
  /** Stands in for the global timers. */
  readonly setTimeout: (task: () => void, wait?: number) => number;
  readonly clearTimeout: (timer: number | undefined) => void;
}

const never = new Promise<never>(() => {});

/** Lets every promise that can settle do so. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 25; turn++) await undefined;
};

/** With `hasLocks` the browser has Web Locks; without, the lease on the disk is all there is. */
export const createWorld = (random: () => number, hasLocks: boolean): World => {
  let time = 0;
  let offset = Date.parse('2026-11-21T10:00:00Z');
  let lastTimer = 0;
  const timers = new Map<number, { readonly at: number; readonly task: () => void }>();
  const disk = new Map<string, Entry>();
  const stored = new Map<string, Response>();
  const tabs: WorldTab[] = [];
  const waitingForLock: { readonly tab: WorldTab; readonly start: () => void }[] = [];
  let holder: WorldTab | undefined;
  const underWay = new Map<WorldTab, number>();

  const setTimeout = (task: () => void, wait = 0): number => {
    timers.set(++lastTimer, { at: time + wait, task });
    return lastTimer;
  };
  const after = (wait: number): Promise<void> => new Promise(resolve => setTimeout(resolve, wait));

  const diskOf =
    (tab: WorldTab): Store =>
    async change => {
      await after(random() * 20);
      if (!tab.isAlive) return never;
      if (world.isDiskBroken) throw new Error('the disk is broken');
      return change([...disk.values()], {
        put: entry => disk.set(entry.id, structuredClone(entry)),
        delete: id => disk.delete(id),
      });
    };

  const arrive = (response: Response): (() => void) => {
    const { network } = world;
    if (network === 'works' || network === 'loses replies') stored.set(response.id, response);
    return () => {
      if (network === 'is busy') throw new HttpError('busy', 429, 30_000);
      if (network === 'is broken') throw new HttpError('broken', 503);
      if (network !== 'works') throw new NetworkError('no reply');
    };
  };

  const adapterOf = (tab: WorldTab): Adapter => ({
    async send(response) {
      if (!tab.isAlive) return never;
      underWay.set(tab, (underWay.get(tab) ?? 0) + 1);
      const living = [...underWay].filter(([one]) => one.isAlive).reduce((sum, [, count]) => sum + count, 0);
      world.mostAtOnce = Math.max(world.mostAtOnce, living);
      await after(random() * 1500);
      const reply = arrive(response);
      await after(random() * 1500);
      underWay.set(tab, (underWay.get(tab) ?? 0) - 1);
      if (!tab.isAlive) return never;
      reply();
      return { id: response.id, acknowledged: true };
    },
  });

  const grant = () => {
    holder = undefined;
    const next = waitingForLock.shift();
    if (!next) return;
    holder = next.tab;
    next.start();
  };
  const lockOf = (tab: WorldTab) => async (work: () => Promise<void>) => {
    if (!tab.isAlive) return never;
    if (!hasLocks) return work();
    await new Promise<void>(start => {
      waitingForLock.push({ tab, start });
      if (!holder) grant();
    });
    await work();
    if (holder === tab) grant();
  };

  const world: World & { mostAtOnce: number } = {
    network: 'works',
    isDiskBroken: false,
    tabs,
    stored,
    mostAtOnce: 0,
    setTimeout,
    clearTimeout: timer => void timers.delete(timer ?? 0),
    wallClock: () => offset + time,
    openTab() {
      const wall = offset;
      const tab = { isAlive: true } as WorldTab & { queue: Queue };
      tab.queue = createQueue(
        adapterOf(tab),
        { name: 'collector', now: () => wall + time, random },
        {
          change: diskOf(tab),
          async keep() {},
          async drop() {},
          async rescue() {},
          async forget() {},
        },
        lockOf(tab),
      );
      tabs.push(tab);
      return tab;
    },
    kill(tab) {
      tab.isAlive = false;
      const others = waitingForLock.filter(one => one.tab !== tab);
      waitingForLock.splice(0, waitingForLock.length, ...others);
      if (holder === tab) grant();
    },
    jump(milliseconds) {
      offset += milliseconds;
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [id, next] = [...timers].reduce<[number, { at: number; task: () => void } | undefined]>(
          (first, timer) => (first[1] && first[1].at <= timer[1].at ? first : timer),
          [0, undefined],
        );
        if (!next || next.at > end) break;
        timers.delete(id);
        time = Math.max(time, next.at);
        next.task();
        await settle();
      }
      time = end;
    },
  };
  return world;
};
