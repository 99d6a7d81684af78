import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Host, Notes } from '../host.ts';
import type { Options } from '../options.ts';
import { isDue, noteShown } from './seen.ts';

const day = 86_400_000;
let now = 1_000_000_000_000;
const host = (options: Options, notes: Notes = localStorage): Host =>
  ({ options: { survey: '/a.json', ...options }, notes: async () => notes }) as Host;
const after = (days: number) => {
  now += days * day;
};

beforeEach(() => {
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  after(1000);
});

test('a survey without caps is always due', async () => {
  await noteShown(host({}));
  expect(await isDue(host({}))).toBe(true);
});

test('once-every counts from when this survey was last shown', async () => {
  const capped = host({ onceEvery: '30d' });
  expect(await isDue(capped)).toBe(true);
  await noteShown(capped);
  after(29.9);
  expect(await isDue(capped)).toBe(false);
  expect(await isDue(host({ survey: '/b.json', onceEvery: '30d' }))).toBe(true);
  after(0.2);
  expect(await isDue(capped)).toBe(true);
});

test('cool-down counts from when any survey was shown', async () => {
  await noteShown(host({ survey: '/b.json' }));
  expect(await isDue(host({ coolDown: '7d' }))).toBe(false);
  after(7.1);
  expect(await isDue(host({ coolDown: '7d' }))).toBe(true);
});

describe('after-visits', () => {
  test('counts visits that are half an hour apart, not page views', async () => {
    const third = host({ afterVisits: 3 });
    const seen: boolean[] = [];
    for (let visit = 0; visit < 3; visit++) {
      for (let view = 0; view < 3; view++) {
        seen.push(await isDue(third));
        after(0.01);
      }
      after(1);
    }
    expect(seen).toEqual([false, false, false, false, false, false, true, true, true]);
  });
});

test('without storage the caps know the page at hand, and the device keeps nothing', async () => {
  const capped = host({ onceEvery: '30d' }, {});
  expect(await isDue(capped)).toBe(true);
  await noteShown(capped);
  expect(await isDue(capped)).toBe(false);
  expect(localStorage).toHaveLength(0);
});

test('what is not ours in the storage counts as nothing, and caps that cannot be read hold nobody up', async () => {
  localStorage.setItem('wellmet-seen', '<html>');
  expect(await isDue(host({ onceEvery: '30d' }))).toBe(true);
  expect(await isDue(host({ onceEvery: 'often' as never, coolDown: 'x' as never }))).toBe(true);
});
