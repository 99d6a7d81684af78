import type { Fault } from './fault.ts';
import { submitMany } from './window.ts';

const expectEach = (saved: readonly unknown[], wanted: unknown, what: string) => {
  if (saved.length === 0 || saved.some(one => one !== wanted))
    throw new Error(`${what}: expected ${wanted} for each, got ${JSON.stringify(saved)}`);
};

/** Runs in the page: whatever any storage of this origin holds. */
const everythingStored = async (): Promise<string> => {
  const names = (await indexedDB.databases()).map(({ name }) => name!);
  const found: unknown[] = [names, { ...localStorage }, { ...sessionStorage }, document.cookie];
  for (const name of names) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>(resolve => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      for (const row of rows as { body?: { data?: ArrayBuffer } }[])
        found.push(row, row.body?.data instanceof ArrayBuffer ? new TextDecoder().decode(row.body.data) : '');
    }
    database.close();
  }
  return JSON.stringify(found);
};

const hang = 'IDBFactory.prototype.open = () => ({})';
const full =
  "IDBObjectStore.prototype.put = () => { throw new DOMException('The quota is exceeded', 'QuotaExceededError') }";
const wrongClock = (jump: number) => `
  const real = Date.now;
  setTimeout(() => { Date.now = () => real() + ${jump}; }, 500);`;

export const deviceFaults: readonly Fault[] = [
  {
    number: 16,
    title: 'a newer version upgrades the database while we are on the page',
    times: [5, 2],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const tab = await stage.openTab();
      await tab.run(submitMany, `${tab.name}.before`, times);
      await tab.run(async () => {
        const opening = indexedDB.open('wellmet', Date.now());
        await new Promise((resolve, reject) => {
          opening.onsuccess = resolve;
          opening.onerror = reject;
        });
        opening.result.close();
      });
      expectEach(await tab.run(submitMany, `${tab.name}.after`, times), true, 'kept on the device');
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size >= 2 * times, 30_000, 'all are stored');
      tab.close();
    },
  },
  {
    number: 17,
    title: 'a frame without an origin: every storage throws',
    times: [5, 2],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const tab = await stage.openTab({ at: '/sandbox', endpoint: `${stage.origin}/v1/responses` });
      expectEach(await tab.run(submitMany, tab.name, times), false, 'kept on the device');
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size >= times, 30_000, 'all are stored');
      const errors = stage.told.filter(({ event }) => event === 'error');
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      tab.close();
    },
  },
  {
    number: 18,
    title: 'the storage never answers',
    times: [3, 1],
    async run(stage, times) {
      const tab = await stage.openTab({ before: hang });
      const begin = performance.now();
      expectEach(await tab.run(submitMany, tab.name, times), false, 'kept on the device');
      const each = (performance.now() - begin) / times;
      if (each > 1500) throw new Error(`saved after ${Math.round(each)} ms`);
      await stage.until(() => stage.collector.stored.size >= times, 30_000, 'all are stored');
      tab.close();
    },
  },
  {
    number: 19,
    title: 'the storage is full, and the keys of the host stay; more than 256 KiB is never taken',
    times: [5, 2],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const isChromium = stage.engine === 'chromium';
      const before = `localStorage.host = 'its own'`;
      const tab = await stage.openTab({ before: isChromium ? before : `${full}; ${before}` });
      const devtools = isChromium ? await stage.devtools(tab) : undefined;
      await devtools?.send('Storage.overrideQuotaForOrigin', { origin: stage.origin, quotaSize: 1 });
      expectEach(await tab.run(submitMany, tab.name, times), false, 'kept on the device');
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size >= times, 30_000, 'all are stored');
      expectEach([await tab.run(() => localStorage.host as string)], 'its own', 'the key of the host');
      devtools?.close();
      tab.close();

      stage.collector.behaviour = 'resets';
      const next = await stage.openTab();
      const kept = await next.run(async () => {
        let saved = 0;
        for (let number = 0; number < 12; number++)
          if (await window.fault.submit(window.fault.responseOf(`long.${number}`, 30_000))) saved++;
        return saved;
      });
      if (kept !== 8) throw new Error(`${kept} long answers kept, there is room for 8`);
      const { length } = await next.run(everythingStored);
      if (length > 300_000) throw new Error(`${length} characters in the storage`);
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size >= times + kept, 30_000, 'all are stored');
      next.close();
    },
  },
  {
    number: 23,
    title: 'the clock jumps by ten years during a wait: none early, none lost',
    times: [2, 1],
    async run(stage, times) {
      const years = 10 * 365 * 86_400_000;
      for (let round = 0; round < times; round++)
        for (const jump of [-years, years]) {
          stage.collector.behaviour = { status: 429, retryAfter: 4 };
          const { size } = stage.collector.stored;
          const { length } = stage.collector.requests;
          const tab = await stage.openTab({ before: wrongClock(jump) });
          await tab.run(submitMany, `${tab.name}.${round}`, 1);
          await stage.until(() => stage.collector.requests.length > length, 5000, 'refused once');
          stage.collector.behaviour = 'stores';
          await stage.until(() => stage.collector.stored.size > size, 20_000, 'stored');
          const waited = stage.collector.requests.at(-1)! - stage.collector.requests[length]!;
          if (waited < 3900) throw new Error(`sent after ${Math.round(waited)} ms, asked for 4000`);
          tab.close();
        }
    },
  },
  {
    number: 26,
    title: 'clear() wipes everything at once',
    times: [10, 3],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const tab = await stage.openTab();
      await tab.run(submitMany, `${tab.name}.wiped`, times);
      await stage.until(
        () => stage.told.filter(({ event }) => event === 'saved').length === times,
        5000,
        'all are told',
      );
      // What the patient has wiped is not promised any more.
      stage.restart();
      stage.collector.behaviour = 'resets';
      const took = await tab.run(async () => {
        const begin = performance.now();
        await window.fault.queue.clear();
        return performance.now() - begin;
      });
      if (took > 100) throw new Error(`clear() took ${Math.round(took)} ms`);
      expectEach([JSON.parse(await tab.run(everythingStored))[0].length], 0, 'databases');
      await tab.run(submitMany, `${tab.name}.kept`, 1);
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size === 1, 20_000, 'what came after is stored');
      tab.close();
    },
  },
  {
    number: 27,
    title: 'a kiosk: nothing in any storage',
    times: [5, 2],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const fresh = await stage.openTab();
      await fresh.run(() => window.fault.queue.clear());
      fresh.close();
      const tab = await stage.openTab({ storage: 'memory' });
      expectEach(await tab.run(submitMany, `${tab.name}.secret`, times), false, 'kept on the device');
      const found = await tab.run(everythingStored);
      if (found.includes('secret') || JSON.parse(found)[0].length > 0) throw new Error(`found ${found}`);
      stage.collector.behaviour = 'stores';
      await stage.until(() => stage.collector.stored.size >= times, 20_000, 'all are stored');
      tab.close();
    },
  },
  {
    number: 28,
    title: 'encrypted at rest: nothing readable there, everything sent at the next visit',
    times: [5, 2],
    async run(stage, times) {
      stage.collector.behaviour = 'resets';
      const tab = await stage.openTab({ cipher: 'yes' });
      expectEach(await tab.run(submitMany, `${tab.name}.secret`, times), true, 'kept on the device');
      const found = await tab.run(everythingStored);
      if (found.includes('secret')) throw new Error(`found ${found}`);
      tab.close();
      stage.collector.behaviour = 'stores';
      const next = await stage.openTab({ cipher: 'yes' });
      await stage.until(() => stage.collector.stored.size >= times, 20_000, 'all are stored');
      next.close();
    },
  },
];
