import { type Change, memoryStore, type Store } from './store.ts';

/** Of the database, and of the object store in it. */
export const name = 'wellmet';

/** Milliseconds until the storage counts as broken: Safari may leave an open unanswered for ever. */
const patience = 1000;

const answerTo = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (creates: boolean): Promise<IDBDatabase> => {
  // Without a version: the one that is there, should a newer Wellmet have upgraded it.
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () =>
    creates ? opening.result.createObjectStore(name, { keyPath: 'id' }) : opening.transaction!.abort();
  return answerTo(opening);
};

/** Deletes the database, with whatever is in it. */
export const forgetStore = (): Promise<unknown> => answerTo(indexedDB.deleteDatabase(name));

const transact = <Result>(database: IDBDatabase, change: Change<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore(name);
    const reading = rows.getAll();
    let result: Result;
    reading.onsuccess = () => {
      try {
        result = change(reading.result, rows);
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(transaction.error);
  });

/**
 * Rows that outlive page and browser: IndexedDB, through to the disk before it resolves. Each change has a connection of its
 * own, so that no page stands in the way of an upgrade or of the back/forward cache. Only a change that `creates` leaves a
 * trace where there was none. Rejects when the storage throws, is full, or does not answer in a second.
 */
export const deviceStore: Store = <Result>(change: Change<Result>, creates = false): Promise<Result> => {
  let isLate = false;
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      isLate = true;
      reject(new Error('timeout'));
    }, patience),
  );
  const work = async () => {
    if (!creates && !(await indexedDB.databases()).some(database => database.name === name))
      return memoryStore()(change);
    const database = await open(creates);
    try {
      return await (isLate ? late : transact(database, change));
    } finally {
      database.close();
    }
  };
  return Promise.race([work(), late]);
};
