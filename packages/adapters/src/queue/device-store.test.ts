import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { device } from './device.ts';
import { deviceStore } from './device-store.ts';
import type { Entry } from './row.ts';
import { startClock } from './testing/clock.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {});
});
afterEach(() => void vi.unstubAllGlobals());

const entry = (id: string) => ({ id }) as Entry;
const put = (id: string) => deviceStore((_, rows) => void rows.put(entry(id)), true);
const ids = () => deviceStore(all => all.map(({ id }) => id));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Opens the database as a newer Wellmet would. */
const upgrade = (version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('wellmet', version);
    opening.onupgradeneeded = () => opening.result.createObjectStore(`version-${version}`);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

describe('what is put', () => {
  it('is there for the next visit', async () => {
    await put('a');
    await put('b');
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('is through to the disk before it resolves', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await put('a');
    expect(transaction).toHaveBeenCalledWith('wellmet', 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });

  it('stays whole when a change throws: nothing of it is kept', async () => {
    await put('a');
    const change = deviceStore((_, rows) => {
      rows.delete('a');
      throw new Error('no room');
    });
    await expect(change).rejects.toThrow('no room');
    expect(await ids()).toEqual(['a']);
  });

  it('is gone once the device forgets, with the database', async () => {
    await put('a');
    await device.forget();
    expect(await databases()).toEqual([]);
  });

  it('is gone once the device forgets, though a page of another version has the database open', async () => {
    await put('a');
    const other = await upgrade(2);
    await device.forget();
    const reading = other.transaction('wellmet').objectStore('wellmet').getAll();
    expect(await new Promise(resolve => (reading.onsuccess = () => resolve(reading.result)))).toEqual([]);
    other.close();
  });
});

it('looking leaves no trace where nothing was stored', async () => {
  expect(await ids()).toEqual([]);
  expect(await databases()).toEqual([]);
});

describe('a storage that does not work is an error', () => {
  it('when it throws', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    await expect(put('a')).rejects.toThrow('denied');
  });

  it('when there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(put('a')).rejects.toThrow(TypeError);
  });

  it('when it is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(put('a')).rejects.toThrow('full');
    vi.restoreAllMocks();
  });

  it('when it does not answer in a second, and what comes later changes nothing', async () => {
    await put('a');
    const database = await upgrade(2);
    const held = {} as { result: IDBDatabase; onsuccess(): void };
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue(held as never);
    const clock = startClock();
    const late = expect(put('late')).rejects.toThrow('timeout');
    await clock.pass(1000);
    await late;
    open.mockRestore();
    held.result = database as never;
    held.onsuccess();
    await clock.pass(10);
    expect(await ids()).toEqual(['a']);
  });
});

describe('another version of Wellmet', () => {
  it('upgrades while we are on the page, and both go on', async () => {
    await put('a');
    const newer = await upgrade(2);
    newer.close();
    await put('b');
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('is not held up by a page that is open', async () => {
    const changes = Array.from({ length: 20 }, (_, number) => put(`${number}`));
    const newer = upgrade(3);
    await Promise.all(changes);
    (await newer).close();
    expect(await ids()).toHaveLength(20);
  });

  it('that keeps nothing where we look is an error, not a loss', async () => {
    const opening = indexedDB.open('wellmet', 5);
    await new Promise(resolve => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
    await expect(put('a')).rejects.toThrow();
  });
});
