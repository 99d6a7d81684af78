import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, vi } from 'vitest';
import { QueueFullError } from '../errors.ts';
import { fault, outcomeOf } from '../testing/fault.ts';
import { maxRows } from './add-row.ts';
import { createCipher } from './create-cipher.ts';
import { deviceStore } from './device-store.ts';
import { startClock } from './testing/clock.ts';
import { fakeCollector } from './testing/fake-collector.ts';
import { endpoint, openTab, startDevice } from './testing/open-tab.ts';
import { responseOf, responses } from './testing/responses.ts';
import { day, hour, minute, second, stored, submit, write } from './testing/submit.ts';

// Faults of the device: its storage, its clock, its keys. On a clock that only moves when told to. `pnpm faults` prints them.

beforeEach(() => void startDevice());

const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

/** Holds an upgrade open until the returned function is called: a transaction lives as long as it has work. */
const keepUpgrading = (opening: IDBOpenDBRequest): (() => void) => {
  const rows = opening.transaction?.objectStore('wellmet');
  let isHeld = true;
  const work = () => {
    const request = rows?.count();
    if (request && isHeld) request.onsuccess = work;
  };
  work();
  return () => {
    isHeld = false;
  };
};

fault(16, 'a newer version upgrades the database, and its rows lie beside ours', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = 'resets';
  const answers = responses(6);
  const { queue } = openTab(collector);
  await submit(clock, queue, answers.slice(0, 2));

  const opening = indexedDB.open('wellmet', 2);
  let finish = () => {};
  opening.onupgradeneeded = () => {
    finish = keepUpgrading(opening);
  };
  await clock.pass(0);
  const blocked = await submit(clock, queue, answers.slice(2, 4), second);
  expect(blocked.map(({ persistent }) => persistent)).toEqual([false, false]);
  finish();
  await clock.pass(second);
  opening.result.close();

  const newer = { id: 'newer', schema: 2, somethingElse: true };
  await write(newer);
  await submit(clock, queue, answers.slice(4));
  collector.behaviour = 'stores';
  await clock.pass(20 * second);
  expect(await stored()).toEqual([newer]);
  return outcomeOf(answers, collector.stored);
});

fault(17, 'every kind of storage throws', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  vi.stubGlobal('indexedDB', { open: denied, deleteDatabase: denied });
  vi.stubGlobal('navigator', { locks: { request: denied } });
  const answers = responses(3);
  collector.behaviour = 'resets';
  const { queue } = openTab(collector);
  const receipts = await submit(clock, queue, answers);
  expect(receipts.map(({ persistent }) => persistent)).toEqual([false, false, false]);
  collector.behaviour = 'stores';
  await clock.pass(20 * second);
  await queue.clear();
  return outcomeOf(answers, collector.stored);
});

fault(18, 'the storage never answers', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  const answers = responses(3);
  const { queue } = openTab(collector);
  const receipts = await submit(clock, queue, answers, second);
  expect(receipts.map(({ persistent }) => persistent)).toEqual([false, false, false]);
  await clock.pass(minute);
  return outcomeOf(answers, collector.stored);
});

fault(19, 'the storage is full', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = 'resets';
  const answers = responses(4);
  const { queue } = openTab(collector);
  await submit(clock, queue, answers.slice(0, 2));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const receipts = await submit(clock, queue, answers.slice(2));
  expect(receipts.map(({ persistent }) => persistent)).toEqual([false, false]);
  collector.behaviour = 'stores';
  await clock.pass(minute);
  put.mockRestore();
  return outcomeOf(answers, collector.stored);
});

fault(20, 'rows that cannot be read, and rows of a layout nobody knows', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const answers = responses(3);
  const row = {
    schema: 1,
    queue: endpoint,
    at: performance.timeOrigin,
    expiry: day,
    size: 9,
  };
  const strange = { id: 'strange', schema: 99 };
  await write({ ...row, id: 'empty' });
  await write({ ...row, id: 'truncated', body: '{"id":"trunc', tried: 0, wait: 0 });
  await write({
    ...row,
    id: 'sealed',
    body: new ArrayBuffer(9),
    isSealed: true,
    tried: 0,
    wait: 0,
  });
  await write({ ...row, id: 'another', body: responseOf(9), tried: 0, wait: 0 });
  await write(strange);
  const { queue, dead } = openTab(collector);
  await submit(clock, queue, answers);
  await clock.pass(minute);
  expect(dead.map(({ id, reason }) => `${id}: ${reason}`).sort()).toEqual([
    'another: unreadable',
    'empty: unreadable',
    'truncated: unreadable',
  ]);
  expect(await stored()).toContainEqual(strange);
  expect(await queue.entries(), 'for a queue that has the key').toContainEqual(
    expect.objectContaining({ id: 'sealed' }),
  );
  return outcomeOf(answers, collector.stored);
});

fault(21, 'the queue is full: refused aloud, nothing dropped', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = 'resets';
  const answers = responses(maxRows);
  const { queue } = openTab(collector);
  await submit(clock, queue, answers);
  await expect(queue.send(responseOf(1000))).rejects.toThrow(QueueFullError);
  await expect(queue.send(responseOf(1001, 'x'.repeat(262_144)))).rejects.toThrow(QueueFullError);
  collector.behaviour = 'stores';
  await clock.pass(minute);
  await submit(clock, queue, [responseOf(1000)]);
  await clock.pass(second);
  return outcomeOf([...answers, responseOf(1000)], collector.stored);
});

const years = 365 * day;
for (const [what, jump] of [
  ['back ten years', -10 * years],
  ['on ten years', 10 * years],
  ['back an hour', -hour],
] as const)
  fault(23, `the clock of the device jumps ${what}, during a wait and between two visits`, async () => {
    const clock = startClock();
    const collector = fakeCollector();
    const answers = responses(3);
    collector.behaviour = { status: 429, retryAfter: '120' };
    const first = openTab(collector);
    await submit(clock, first.queue, answers.slice(0, 1));
    vi.setSystemTime(Date.now() + jump);
    await clock.pass(119 * second);
    expect(collector.requests, 'none early').toHaveLength(1);
    await submit(clock, first.queue, answers.slice(1, 2));
    await clock.pass(2 * second);
    expect(collector.requests.length, 'and not much later').toBeGreaterThan(1);
    first.queue.close();

    const begin = collector.requests.length;
    collector.behaviour = 'stores';
    const wall = performance.timeOrigin + jump;
    const next = openTab(collector, { now: () => wall + performance.now() });
    await submit(clock, next.queue, answers.slice(2));
    if (jump < 0) {
      await clock.pass(115 * second);
      expect(collector.requests, 'none early after the clock went back').toHaveLength(begin);
    }
    await clock.pass(3 * minute);
    expect(await next.queue.entries()).toEqual([]);
    return outcomeOf(answers, collector.stored);
  });

fault(26, 'answers that nobody came back to send are forgotten in time', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = 'resets';
  const row = { schema: 1, expiry: 72 * hour, size: 9, tried: 0, wait: 0 };
  const old = responses(4).map((body, at) => ({
    ...row,
    id: body.id,
    body,
    queue: at % 2 ? 'https://old.example' : endpoint,
    at: performance.timeOrigin - (at < 2 ? 73 : 71) * hour,
  }));
  for (const one of old) await write(one);
  const { queue, dead } = openTab(collector, { random: () => 1 });
  await clock.pass(minute);
  expect(dead.map(({ id, reason }) => [id, reason])).toEqual([[old[0]?.id, 'expired']]);
  expect((await stored()).map(({ id }) => id)).toEqual([old[2]?.id, old[3]?.id]);

  collector.behaviour = 'stores';
  const answers = [responseOf(3), responseOf(5)];
  await submit(clock, queue, answers.slice(1));
  await clock.pass(minute);
  return outcomeOf(answers, collector.stored);
});

fault(
  28,
  'the storage is copied: nothing can be read there, and without the key nothing is made up',
  async () => {
    const clock = startClock();
    const collector = fakeCollector();
    collector.behaviour = 'resets';
    const lost = responseOf(1, 'my secret answer');
    const first = openTab(collector, { cipher: createCipher() });
    await first.queue.send(lost);
    await first.queue.flush();
    const [row, key] = await stored();
    expect(
      new TextDecoder().decode((row as unknown as { body: { data: ArrayBuffer } }).body.data),
    ).not.toContain('secret');
    expect(JSON.stringify(row)).not.toContain('secret');
    expect(key).toMatchObject({ id: 'key', key: { extractable: false } });
    first.queue.close();

    await deviceStore((_, rows) => void rows.delete('key'));
    const { queue, dead } = openTab(collector, { cipher: createCipher() });
    await queue.flush();
    await clock.pass(second);
    expect(dead).toEqual([{ id: lost.id, reason: 'unreadable' }]);

    const answers = [responseOf(2, 'another answer'), responseOf(3)];
    for (const answer of answers) await queue.send(answer);
    collector.behaviour = 'stores';
    await queue.flush();
    return outcomeOf(answers, collector.stored);
  },
);

fault(29, 'plain http: no crypto.subtle, no locks', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  vi.stubGlobal('navigator', { onLine: true });
  const answers = responses(4);
  const plain = openTab(collector);
  const kept = await submit(clock, plain.queue, answers.slice(0, 2));
  expect(kept.map(({ persistent }) => persistent)).toEqual([true, true]);
  const { queue } = openTab(collector, { cipher: createCipher() });
  const unkept = await submit(clock, queue, answers.slice(2));
  expect(
    unkept.map(({ persistent }) => persistent),
    'never in the clear',
  ).toEqual([false, false]);
  await clock.pass(minute);
  return outcomeOf(answers, collector.stored);
});

fault(31, 'the host throws in our callbacks', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const thrown: unknown[] = [];
  const hear = (error: unknown) => thrown.push(error);
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', hear);
  const onSent = () => {
    throw new Error('of the host');
  };
  const answers = responses(3);
  const { queue } = openTab(collector, { onSent });
  await submit(clock, queue, answers);
  await clock.pass(second);
  process.off('uncaughtException', hear);
  for (const listener of listeners) process.on('uncaughtException', listener);
  expect(thrown).toHaveLength(3);
  return outcomeOf(answers, collector.stored);
});
