import { addRow } from './add-row.ts';
import { deviceStore, name } from './device-store.ts';
import type { Device } from './store.ts';

/** IndexedDB; localStorage for the last instant of a page alone, as only that is written before the instant ends. */
export const device: Device = {
  change: deviceStore,
  async keepAtOnce(row) {
    localStorage[name] = `${localStorage[name] ?? ''}${JSON.stringify(row)}\n`;
  },
  async rescue() {
    const kept = localStorage[name] ?? '';
    delete localStorage[name];
    for (const line of kept.split('\n')) if (line) await deviceStore(addRow(JSON.parse(line)), true);
  },
  forget: () =>
    new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = reject;
      delete localStorage[name];
    }),
};
