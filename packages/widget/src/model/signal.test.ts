import { expect, test } from 'vitest';
import { signal, unwatch, type Watcher, watch } from './signal.ts';

const watcher = (): Watcher & { heard: number } => ({
  lists: new Set(),
  heard: 0,
  changed() {
    this.heard++;
  },
});

test('who read a value hears once of each change, and of no change that is none', () => {
  const count = signal(1);
  const one = watcher();
  expect(watch(one, () => count.value + count.value)).toBe(2);
  count.value = 1;
  expect(one.heard).toBe(0);
  count.value = 2;
  expect(one.heard).toBe(1);
});

test('only what was read the last time is heard of', () => {
  const [side, left, right] = [signal('left'), signal(0), signal(0)];
  const one = watcher();
  const read = () => (side.value === 'left' ? left.value : right.value);
  watch(one, read);
  side.value = 'right';
  watch(one, read);
  one.heard = 0;
  left.value = 5;
  expect(one.heard).toBe(0);
  right.value = 5;
  expect(one.heard).toBe(1);
});

test('who reads within another reading, or fails, leaves the other to hear of what it reads', () => {
  const [outer, inner] = [signal(0), signal(0)];
  const [one, other] = [watcher(), watcher()];
  watch(one, () => {
    const fails = () =>
      watch(other, () => {
        void inner.value;
        throw new Error('no drawing');
      });
    expect(fails).toThrow('no drawing');
    return outer.value;
  });
  inner.value = 1;
  outer.value = 1;
  expect([one.heard, other.heard]).toEqual([1, 1]);
});

test('who has gone hears nothing, and a value read by nobody in particular is only read', () => {
  const count = signal(0);
  const one = watcher();
  watch(one, () => count.value);
  unwatch(one);
  count.value = 1;
  expect([count.value, one.heard]).toEqual([1, 0]);
});
