import { afterEach, describe, expect, it, vi } from 'vitest';
import { exclusively, leaseTime, takeLease } from './one-sender.ts';
import { memoryStore } from './store.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('exclusively', () => {
  it('lets one work at a time, in the order of asking', async () => {
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise(resolve => setImmediate(resolve));
      log.push(`${name} ends`);
    };
    await Promise.all([exclusively(work('a')), exclusively(work('b'))]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it.each([
    ['there are no locks', {}],
    [
      'they are denied',
      { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } },
    ],
    [
      'asking for them throws',
      {
        locks: {
          request: () => {
            throw new DOMException('no', 'SecurityError');
          },
        },
      },
    ],
  ])('works without them when %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const work = vi.fn(async () => {});
    await exclusively(work);
    expect(work).toHaveBeenCalledOnce();
  });
});

describe('takeLease', () => {
  it('belongs to one owner until it runs out, and to the next at once', async () => {
    const store = memoryStore();
    expect(await takeLease(store, 1, 1000)).toBe(true);
    expect(await takeLease(store, 2, 1001)).toBe(false);
    expect(await takeLease(store, 1, 6000)).toBe(true);
    expect(await takeLease(store, 2, 5999 + leaseTime)).toBe(false);
    expect(await takeLease(store, 2, 6000 + leaseTime)).toBe(true);
    expect(await takeLease(store, 1, 6001 + leaseTime)).toBe(false);
  });

  it('is taken for one that asked first and was heard second', async () => {
    const store = memoryStore();
    expect(await takeLease(store, 1, 1010)).toBe(true);
    expect(await takeLease(store, 2, 1000)).toBe(false);
  });

  it('is free when a clock that went wrong gave it out for years', async () => {
    const store = memoryStore();
    await takeLease(store, 1, Date.parse('2036-01-01'));
    expect(await takeLease(store, 2, Date.parse('2026-01-01'))).toBe(true);
  });
});
