/** One Response on its way, as it is stored. */
export interface Row {
  /** Id of the Response: storing it again replaces it. */
  readonly id: string;
  /** Layout of the row; one of another layout belongs to another version of Wellmet. */
  readonly schema: 1;
  /** Name of the queue that it was given to. */
  readonly queue: string;
  /** When it was stored, in milliseconds of the queue's clock. */
  readonly at: number;
  /** For how many milliseconds it is kept from then on. */
  readonly expiry: number;
  /** Bytes of the Response as JSON. */
  readonly size: number;
  /** The Response, or what the cipher made of it. */
  readonly body: unknown;
  readonly isSealed: boolean;
  /** When the last try failed, 0 before the first, and for how many milliseconds the endpoint then asked to be left alone. */
  readonly tried: number;
  readonly wait: number;
  /** Why it is not sent any more. */
  readonly dead?: string;
}

/** Whoever holds it sends; where the browser has no Web Locks. */
export interface Lease {
  readonly id: 'lease';
  readonly owner: number;
  readonly until: number;
}

/** The key of rows that are sealed; it cannot be read out. */
export interface StoredKey {
  readonly id: 'key';
  readonly key: CryptoKey;
}

/** Whatever lies in the store. */
export type Entry = Row | Lease | StoredKey;

export const isRow = (entry: Entry): entry is Row => (entry as Row).schema === 1;
