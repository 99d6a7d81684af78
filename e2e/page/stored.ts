import { DatabaseSync } from 'node:sqlite';
import type { Response } from '@wellmet/core';

/** Every Response in the collector's file, in the order of arrival. */
export function stored(database: string): readonly Response[] {
  const file = new DatabaseSync(database, { readOnly: true });
  try {
    const rows = file.prepare('SELECT body FROM responses ORDER BY received_at, id').all() as {
      body: string;
    }[];
    return rows.map(row => JSON.parse(row.body) as Response);
  } finally {
    file.close();
  }
}
