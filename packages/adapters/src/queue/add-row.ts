import { QueueFullError } from '../errors.ts';
import { isRow, type Row } from './row.ts';
import type { Change } from './store.ts';

/** A guest of the page leaves room for its host: at most so many Responses, in at most so many bytes of JSON. */
export const maxRows = 100;
export const maxBytes = 262_144;

/**
 * Adds a row, or replaces the one of the same id. Where room is short, rows that are not sent any more are forgotten, oldest
 * first; those that wait are never dropped.
 *
 * @throws QueueFullError when there is no room.
 */
export const addRow =
  (row: Row): Change<void> =>
  (all, rows) => {
    const others = all.filter(entry => isRow(entry) && entry.id !== row.id) as Row[];
    // What may be dropped is counted last.
    others.sort((a, b) => +!!a.dead - +!!b.dead || b.at - a.at);
    let count = 0;
    let bytes = 0;
    for (const { id, size, dead } of [row, ...others]) {
      count++;
      bytes += size;
      if (count <= maxRows && bytes <= maxBytes) continue;
      if (!dead) throw new QueueFullError(`no room for ${row.id}`);
      rows.delete(id);
    }
    rows.put(row);
  };
