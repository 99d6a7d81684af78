import type { Entry, Row } from './row.ts';

/** What a change may do to the rows. */
export interface Rows {
  put(entry: Entry): unknown;
  delete(id: string): unknown;
}

/** Looks at all rows and changes some. */
export type Change<Result> = (all: readonly Entry[], rows: Rows) => Result;

/** Makes a change in one transaction; resolves once it is kept, rejects when nothing of it is. */
export type Store = <Result>(change: Change<Result>, creates?: boolean) => Promise<Result>;

/** Where rows outlive the page. */
export interface Device {
  readonly change: Store;
  /** Keeps a row before it returns, for a page that may not live until `change` resolves; rejects where it cannot. */
  keep(row: Row): Promise<void>;
  /** Forgets what `keep` kept. */
  drop(id: string): Promise<void>;
  /** Moves what pages left behind of `keep` to where `change` finds it. */
  rescue(): Promise<void>;
  /** Deletes everything, the database included. */
  forget(): Promise<void>;
}

/** Deletes everything. */
export const wipe: Change<void> = (all, rows) => {
  for (const { id } of all) rows.delete(id);
};

/** Rows that live as long as the page. */
export const memoryStore = (): Store => {
  const kept = new Map<string, Entry>();
  const rows: Rows = { put: entry => kept.set(entry.id, entry), delete: id => kept.delete(id) };
  return async change => change([...kept.values()], rows);
};
