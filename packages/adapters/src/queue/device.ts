import { addRow } from './add-row.ts';
import { deviceStore, forgetStore, name } from './device-store.ts';
import type { Row } from './row.ts';
import type { Device } from './store.ts';

const prefix = `${name}:`;

const copies = (): readonly string[] => Object.keys(localStorage).filter(key => key.startsWith(prefix));

/**
 * IndexedDB, and localStorage for the moment until IndexedDB has written: only localStorage is written before the instant ends in
 * which a page may go.
 */
export const device: Device = {
  change: deviceStore,
  async keep(row) {
    localStorage[prefix + row.id] = JSON.stringify(row);
  },
  async drop(id) {
    delete localStorage[prefix + id];
  },
  async rescue() {
    for (const key of copies()) {
      let row: Row;
      try {
        row = JSON.parse(localStorage[key]);
      } catch {
        // Cut short, or another tab has taken care of it.
        continue;
      }
      await deviceStore(addRow(row), true);
      delete localStorage[key];
    }
  },
  async forget() {
    for (const key of copies()) delete localStorage[key];
    await forgetStore();
  },
};
