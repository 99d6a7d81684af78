import type { Adapter } from '@wellmet/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCipher, withQueue } from '../index.ts';
import { startClock } from './testing/clock.ts';
import { fakeCollector } from './testing/fake-collector.ts';
import { endpoint, openTab, startDevice } from './testing/open-tab.ts';
import { responseOf, responses } from './testing/responses.ts';

let window: EventTarget;
beforeEach(() => {
  window = startDevice().window;
});
const a = responseOf(1);
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('a Response', () => {
  it('is kept, then sent, then forgotten', async () => {
    const clock = startClock();
    const collector = fakeCollector();
    collector.behaviour = 'hangs';
    const { queue, sent } = openTab(collector);
    const receipt = queue.send(a);
    await clock.pass(0);
    expect(await receipt).toEqual({ id: a.id, acknowledged: false, persistent: true });
    expect(await queue.entries()).toMatchObject([{ id: a.id }]);
    collector.behaviour = 'stores';
    await clock.pass(15_000);
    expect(collector.stored.get(a.id)).toEqual(a);
    expect(await queue.entries()).toEqual([]);
    expect(sent).toEqual([a.id]);
  });

  it('is not sent before it is kept', async () => {
    const collector = fakeCollector();
    const order: string[] = [];
    const fetch: typeof globalThis.fetch = async (...args) => {
      order.push(`sent with ${(await queue.entries()).length} kept`);
      return collector.fetch(...args);
    };
    const { queue } = openTab({ ...collector, fetch });
    await queue.send(a);
    await queue.flush();
    expect(order).toEqual(['sent with 1 kept']);
  });

  it('goes through its adapter at once when the page is left, and is kept as well', async () => {
    const send = vi.fn<Adapter['send']>(async ({ id }) => ({ id, acknowledged: false }));
    const queue = withQueue({ send }, { name: endpoint });
    await queue.flush();
    const sending = queue.send(a, { leaving: true });
    expect(send).toHaveBeenCalledExactlyOnceWith(a, { leaving: true });
    expect(await sending).toMatchObject({ persistent: true });
    queue.close();
  });

  it('survives a page that goes before the storage answers, whatever became of its last try', async () => {
    const collector = fakeCollector();
    const send = vi.fn<Adapter['send']>(async ({ id }) => ({ id, acknowledged: false }));
    const leaving = withQueue({ send }, { name: endpoint });
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    void leaving.send(a, { leaving: true });
    void leaving.send(responseOf(2), { leaving: true });
    leaving.close();
    vi.restoreAllMocks();
    const { queue } = openTab(collector);
    await queue.flush();
    expect([...collector.stored.keys()]).toEqual([a.id, responseOf(2).id]);
    expect(localStorage).toEqual({});
  });

  it('that is encrypted on the device is never left in the clear', async () => {
    const adapter: Adapter = { send: async ({ id }) => ({ id, acknowledged: false }) };
    const queue = withQueue(adapter, { name: endpoint, cipher: createCipher() });
    await queue.send(a, { leaving: true });
    expect(localStorage).toEqual({});
    queue.close();
  });

  it('is not taken from a caller who has given up', async () => {
    const { queue } = openTab(fakeCollector());
    await expect(queue.send(a, { signal: AbortSignal.abort(new Error('closed')) })).rejects.toThrow('closed');
    expect(await databases()).toEqual([]);
  });
});

describe('what wakes the queue', () => {
  it.each(['online', 'pageshow', 'visibilitychange'])('%s', async type => {
    const clock = startClock();
    const collector = fakeCollector();
    collector.behaviour = 'resets';
    const { queue } = openTab(collector, { random: () => 1 });
    void queue.send(a);
    await clock.pass(0);
    collector.behaviour = 'stores';
    window.dispatchEvent(new Event(type));
    await clock.pass(0);
    expect([...collector.stored.keys()]).toEqual([a.id]);
  });

  it('the next visit, without any new answer', async () => {
    const collector = fakeCollector();
    collector.behaviour = 'resets';
    const first = openTab(collector);
    await first.queue.send(a);
    await first.queue.flush();
    first.queue.close();
    collector.behaviour = 'stores';
    const next = openTab(collector);
    await next.queue.flush();
    expect([...collector.stored.keys()]).toEqual([a.id]);
  });

  it('nothing once it is closed', async () => {
    const collector = fakeCollector();
    collector.behaviour = 'resets';
    const { queue } = openTab(collector);
    await queue.send(a);
    await queue.flush();
    queue.close();
    const { length } = collector.requests;
    window.dispatchEvent(new Event('online'));
    await queue.flush();
    expect(collector.requests).toHaveLength(length);
  });
});

describe('nothing is left on the device', () => {
  it('before the first Response', async () => {
    const { queue } = openTab(fakeCollector());
    await queue.flush();
    expect(await queue.entries()).toEqual([]);
    expect(await databases()).toEqual([]);
  });

  it('after clear, and what was on its way is given up', async () => {
    const clock = startClock();
    const collector = fakeCollector();
    collector.behaviour = 'hangs';
    const { queue } = openTab(collector);
    for (const one of responses(3)) void queue.send(one);
    await clock.pass(10);
    void queue.clear();
    await clock.pass(100);
    expect(await databases()).toEqual([]);
    const { length } = collector.requests;
    await clock.pass(60_000);
    expect(collector.requests).toHaveLength(length);
  });

  it('in memory mode: a kiosk', async () => {
    const clock = startClock();
    const collector = fakeCollector();
    collector.behaviour = 'resets';
    const { queue } = openTab(collector, { storage: 'memory' });
    const receipt = queue.send(a);
    await clock.pass(5000);
    expect(await receipt).toMatchObject({ persistent: false });
    expect(await databases()).toEqual([]);
    collector.behaviour = 'stores';
    await clock.pass(20_000);
    expect([...collector.stored.keys()]).toEqual([a.id]);
    expect(await databases()).toEqual([]);
  });
});

describe('what must not cost an answer', () => {
  const receipt = ({ id }: { readonly id: string }) => ({ id, acknowledged: true });

  it('an adapter of the host that throws any error', async () => {
    const clock = startClock();
    const send = vi.fn<Adapter['send']>(async response => receipt(response));
    send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const dead = vi.fn();
    const queue = withQueue({ send }, { name: endpoint, random: () => 1, onDead: dead });
    void queue.send(a);
    await clock.pass(5000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(dead).not.toHaveBeenCalled();
    queue.close();
  });

  it('a host that cannot make an adapter for an old endpoint', async () => {
    const collector = fakeCollector();
    const old = openTab(collector, { name: 'old' });
    collector.behaviour = 'resets';
    await old.queue.send(responseOf(2));
    await old.queue.flush();
    old.queue.close();
    collector.behaviour = 'stores';
    const others = () => {
      throw new Error('of the host');
    };
    const { queue } = openTab(collector, { others });
    await queue.send(a);
    await queue.flush();
    expect([...collector.stored.keys()]).toEqual([a.id]);
  });

  it('a storage that does not give the key just now', async () => {
    const clock = startClock();
    const collector = fakeCollector();
    let isBroken = true;
    const real = createCipher();
    const cipher = {
      ...real,
      open: (sealed: unknown) => (isBroken ? Promise.reject(new Error('timeout')) : real.open(sealed)),
    };
    const { queue, dead } = openTab(collector, { cipher });
    await queue.send(a);
    await queue.flush();
    expect(await queue.entries()).toHaveLength(1);
    isBroken = false;
    await clock.pass(5000);
    await queue.flush();
    expect(dead).toEqual([]);
    expect([...collector.stored.keys()]).toEqual([a.id]);
  });

  it('a copy that was cut short beside one that was not', async () => {
    const collector = fakeCollector();
    const send: Adapter['send'] = async ({ id }) => ({ id, acknowledged: false });
    const leaving = withQueue({ send }, { name: endpoint });
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    void leaving.send(a, { leaving: true });
    leaving.close();
    vi.restoreAllMocks();
    vi.stubGlobal('localStorage', { 'wellmet:cut': '{"id":"cu', ...localStorage });
    const { queue } = openTab(collector);
    await queue.flush();
    expect([...collector.stored.keys()]).toEqual([a.id]);
  });
});

describe('options that cannot work are refused by name', () => {
  const adapter: Adapter = { send: async ({ id }) => ({ id, acknowledged: true }) };
  it.each([
    [{ name: '' }, '`name` is missing'],
    [{ name: endpoint, expiry: 8 * 86_400_000 }, '`expiry` is over a week'],
    [{ name: endpoint, expiry: Number.NaN }, '`expiry` is over a week'],
  ])('%j', (options, message) => {
    expect(() => withQueue(adapter, options)).toThrow(expect.objectContaining({ name: 'ConfigError' }));
    expect(() => withQueue(adapter, options)).toThrow(message);
  });
});
