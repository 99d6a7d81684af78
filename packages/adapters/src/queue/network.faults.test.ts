import { beforeEach, expect, vi } from 'vitest';
import { createFetchAdapter } from '../index.ts';
import { fault, outcomeOf } from '../testing/fault.ts';
import { startClock } from './testing/clock.ts';
import { fakeCollector } from './testing/fake-collector.ts';
import { endpoint, openTab, startDevice } from './testing/open-tab.ts';
import { responses } from './testing/responses.ts';
import { day, minute, second, submit } from './testing/submit.ts';

// Faults of the network and of what answers there, on a clock that only moves when told to. `pnpm faults` prints them.

beforeEach(() => void startDevice());

fault(2, '503 for a while, page open', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = { status: 503 };
  const { queue } = openTab(collector);
  const answers = responses(20);
  await submit(clock, queue, answers);
  const atOnce = collector.requests.length;
  expect(atOnce, 'one try for each submission').toBeLessThanOrEqual(answers.length);
  await clock.pass(minute);
  const failed = collector.requests.length - atOnce;
  expect(failed, 'at most one a second').toBeLessThanOrEqual(60);
  expect(failed, 'it does try').toBeGreaterThan(5);
  collector.behaviour = 'stores';
  await clock.pass(12 * second);
  expect(collector.requests).toHaveLength(atOnce + failed + answers.length);
  return outcomeOf(answers, collector.stored);
});

fault(3, '503, tab closed, reopened', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = { status: 503 };
  const answers = responses(20);
  const { queue } = openTab(collector);
  await submit(clock, queue, answers);
  queue.close();
  collector.behaviour = 'stores';
  openTab(collector);
  await clock.pass(5 * second);
  return outcomeOf(answers, collector.stored);
});

fault(5, 'stored, reply lost, a hundred times over', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = 'stores and loses the reply';
  const answers = responses(5);
  const { queue } = openTab(collector);
  await submit(clock, queue, answers);
  while (collector.requests.length < 100) await clock.pass(10 * second);
  collector.behaviour = 'stores';
  await clock.pass(minute);
  expect(await queue.entries()).toEqual([]);
  return outcomeOf(answers, collector.stored);
});

fault(6, 'stored, then silence', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  collector.behaviour = 'stores and hangs';
  const answers = responses(1);
  const { queue } = openTab(collector);
  await submit(clock, queue, answers);
  await clock.pass(9 * second);
  expect(collector.requests).toHaveLength(1);
  collector.behaviour = 'stores';
  await clock.pass(5 * second);
  expect(collector.requests).toHaveLength(2);
  expect(await queue.entries()).toEqual([]);
  return outcomeOf(answers, collector.stored);
});

for (const [number, status] of [
  [7, 429],
  [8, 503],
] as const)
  fault(number, `${status} with Retry-After, tab closed and reopened: none early`, async () => {
    const clock = startClock();
    const collector = fakeCollector();
    collector.behaviour = { status, retryAfter: '60' };
    const answers = responses(3);
    const first = openTab(collector);
    await submit(clock, first.queue, answers.slice(0, 1));
    collector.behaviour = 'stores';
    await submit(clock, first.queue, answers.slice(1));
    await clock.pass(30 * second);
    first.queue.close();
    openTab(collector);
    await clock.pass(29 * second);
    expect(collector.requests).toHaveLength(1);
    await clock.pass(2 * second);
    return outcomeOf(answers, collector.stored);
  });

fault(7, 'Retry-After in every form, readable or not: never earlier than asked', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const inTwoMinutes = new Date(Date.now() + 2 * minute).toUTCString();
  const asked: readonly (readonly [retryAfter: string | undefined, least: number, most: number])[] = [
    ['60', minute, 61 * second],
    [inTwoMinutes, 110 * second, 2 * minute + second],
    ['Sat, 21 Nov 2015 10:00:00 GMT', second, 12 * second],
    ['-5', second, 12 * second],
    ['soon', 0, 12 * second],
    [undefined, 0, 12 * second],
    ['1000000000', day, day + second],
  ];
  const answers = responses(asked.length);
  for (const [at, [retryAfter, least, most]] of asked.entries()) {
    collector.behaviour = { status: 429, ...(retryAfter !== undefined && { retryAfter }) };
    const { queue } = openTab(collector);
    const { length } = collector.requests;
    const begin = performance.now();
    const date = new Date(Date.now() + 2 * minute).toUTCString();
    if (retryAfter === inTwoMinutes) collector.behaviour = { status: 429, retryAfter: date };
    await submit(clock, queue, answers.slice(at, at + 1));
    collector.behaviour = 'stores';
    await clock.pass(most);
    const [, again] = collector.requests.slice(length);
    expect(again?.at, `after ${retryAfter}`).toBeGreaterThanOrEqual(begin + least);
    expect(await queue.entries()).toEqual([]);
    queue.close();
  }
  return outcomeOf(answers, collector.stored);
});

fault(15, 'two tabs without Web Locks: the lease lets one send, and passes to the other', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  vi.stubGlobal('navigator', { onLine: true });
  collector.behaviour = 'hangs';
  const answers = responses(4);
  const first = openTab(collector);
  await submit(clock, first.queue, answers.slice(0, 2));
  const other = openTab(collector);
  await submit(clock, other.queue, answers.slice(2));
  expect(collector.requests, 'the first sends, the second waits').toHaveLength(1);
  first.queue.close();
  collector.behaviour = 'stores';
  await clock.pass(11 * second);
  return outcomeOf(answers, collector.stored);
});

fault(9, 'one refused for good: told, kept apart, and the others go', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const refused = [400, 401, 403, 404, 409, 410, 413, 422];
  const later = [408, 425, 429, 500, 502, 503, 504];
  const answers = responses(refused.length + later.length + 3);
  const statusOf = new Map(answers.map(({ id }, at) => [id, [...refused, ...later][at]]));
  let isRecovered = false;
  collector.behaviour = id => {
    const status = statusOf.get(id);
    return status && !(isRecovered && later.includes(status)) ? { status } : 'stores';
  };
  const { queue, dead } = openTab(collector);
  await submit(clock, queue, answers);
  await clock.pass(5 * minute);
  isRecovered = true;
  await clock.pass(minute);
  expect(dead.map(({ id }) => id)).toEqual(answers.slice(0, refused.length).map(({ id }) => id));
  expect(dead[0]).toMatchObject({ reason: `HttpError: ${endpoint} answered 400`, response: answers[0] });
  expect(await queue.entries()).toHaveLength(refused.length);
  for (const { id } of dead) expect(collector.requests.filter(request => request.id === id)).toHaveLength(1);
  return outcomeOf(answers.slice(refused.length), collector.stored);
});

fault(10, 'something else answers 200: captive portal, empty reply, another service', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const answers = responses(5);
  const { queue } = openTab(collector);
  const replies = [
    '<!doctype html><title>Sign in</title>',
    '',
    '{"ok":true}',
    '{"received":["other"]}',
    'null',
  ];
  collector.behaviour = { reply: replies[0] ?? '' };
  await submit(clock, queue, answers);
  for (const reply of replies) {
    collector.behaviour = { reply };
    await clock.pass(20 * second);
    expect(await queue.entries()).toHaveLength(5);
  }
  collector.behaviour = 'stores';
  await clock.pass(20 * second);
  return outcomeOf(answers, collector.stored);
});

fault(22, 'fetch is missing, throws at once, or never settles', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const answers = responses(3);
  const broken: readonly (typeof globalThis.fetch | undefined)[] = [
    undefined,
    () => {
      throw new Error('patched by the page');
    },
    () => new Promise(() => {}),
  ];
  const { queue } = openTab({ ...collector, fetch: (...args) => fetch(...args) });
  for (const [at, patched] of broken.entries()) {
    vi.stubGlobal('fetch', patched);
    await submit(clock, queue, answers.slice(at, at + 1));
    await clock.pass(15 * second);
  }
  expect(collector.requests).toEqual([]);
  vi.stubGlobal('fetch', collector.fetch);
  await clock.pass(minute);
  return outcomeOf(answers, collector.stored);
});

fault(24, 'the browser is wrong about being online', async () => {
  const clock = startClock();
  const collector = fakeCollector();
  const answers = responses(2);
  const { queue } = openTab(collector, { random: () => 1 });
  const { locks } = navigator;
  const gaps = () =>
    collector.requests.slice(1).map(({ at }, before) => at - (collector.requests[before]?.at ?? 0));

  collector.behaviour = 'resets';
  vi.stubGlobal('navigator', { locks, onLine: true });
  await submit(clock, queue, answers.slice(0, 1));
  await clock.pass(2 * minute);
  expect(Math.max(...gaps()), 'online without a network: goes on trying').toBeLessThanOrEqual(30 * second);

  vi.stubGlobal('navigator', { locks, onLine: false });
  await clock.pass(30 * second);
  const { length } = collector.requests;
  await clock.pass(2 * minute);
  expect(collector.requests.length - length, 'offline without a network: every 30 s').toBe(4);

  collector.behaviour = 'stores';
  await submit(clock, queue, answers.slice(1));
  await clock.pass(30 * second);
  return outcomeOf(answers, collector.stored);
});

fault(32, 'the endpoint moved while answers waited: each goes where it was given', async () => {
  const clock = startClock();
  const old = fakeCollector();
  const answers = responses(4);
  old.behaviour = 'resets';
  const before = openTab(old, { name: 'https://old.example/v1/responses' });
  await submit(clock, before.queue, answers.slice(0, 2));
  before.queue.close();

  const collector = fakeCollector();
  const plain = openTab(collector);
  await submit(clock, plain.queue, answers.slice(2));
  await clock.pass(minute);
  expect(collector.stored.size, 'a queue leaves the answers of another alone').toBe(2);
  plain.queue.close();

  old.behaviour = 'stores';
  const others = (name: string) =>
    name.startsWith('https://old.example')
      ? createFetchAdapter({ endpoint: name, fetch: old.fetch })
      : undefined;
  openTab(collector, { others });
  await clock.pass(minute);
  expect([...old.stored.keys()]).toEqual(answers.slice(0, 2).map(({ id }) => id));
  return outcomeOf(answers, new Map([...old.stored, ...collector.stored]));
});
