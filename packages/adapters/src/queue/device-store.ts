import { type Change, memoryStore, type Store, wipe } from './store.ts';

/** Of the database, and of the object store in it. */
export const name = 'wellmet';

/** Milliseconds until the storage counts as broken: Safari may leave an open unanswered for ever. */
const patience = 1000;

const open = (creates: boolean): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    // Without a version: the one that is there, should a newer Wellmet have upgraded it.
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () =>
      creates ? opening.result.createObjectStore(name, { keyPath: 'id' }) : opening.transaction!.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

const transact = <Result>(database: IDBDatabase, change: Change<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
    // As soon as the transaction has ended.
    database.close();
    const rows = transaction.objectStore(name);
    const reading = rows.getAll();
    const waiting = new AbortController();
    let result: Result;
    reading.onsuccess = () => {
      waiting.abort();
      try {
        result = change(reading.result, rows);
        // Now, not once the page has heard of each write: it may be gone by then.
        transaction.commit?.();
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => {
      waiting.abort();
      reject(transaction.error);
    };
    // WebKit keeps the database locked for a page that went while it waited to read, until the browser ends.
    globalThis.addEventListener?.('pagehide', () => transaction.abort(), waiting);
  });

/**
 * Rows that outlive page and browser: IndexedDB, through to the disk before it resolves. Each change has a connection of its
 * own, so that no page stands in the way of an upgrade or of the back/forward cache. Only a change that `creates` leaves a
 * trace where there was none. Rejects when the storage throws, is full, or does not answer in a second.
 */
export const deviceStore: Store = <Result>(change: Change<Result>, creates = false): Promise<Result> => {
  const end = performance.now() + patience;
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error('timeout')));
  const work = async () => {
    // An older Firefox cannot say which databases there are.
    const databases = creates ? undefined : await indexedDB.databases?.();
    if (databases?.every(database => database.name !== name)) return memoryStore()(change);
    const database = await open(creates);
    if (performance.now() < end) return transact(database, change);
    database.close();
    return late;
  };
  return Promise.race([work(), late]);
};

/**
 * Deletes what lies in the database, then the database. The latter is not waited for when a page of another version has it open. Creates
 * one rather than ask first whether there is any: a browser with much to do takes its time over each answer.
 */
export const forgetStore = async (): Promise<void> => {
  await deviceStore(wipe, true);
  await new Promise(resolve => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
    setTimeout(resolve, 200);
  });
};
