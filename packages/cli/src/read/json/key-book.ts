/** Keys that an object may have, as bytes with their quotes, and which of them usually follows which. */
export interface KeyBook {
  readonly keys: readonly Uint8Array[];
  /** By the number of a key, or `keys.length` for the beginning: the key that came behind it last time. */
  readonly next: Int32Array;
}

export function createKeyBook(names: readonly string[]): KeyBook {
  return {
    keys: names.map(name => Buffer.from(JSON.stringify(name))),
    next: Int32Array.from({ length: names.length + 1 }, (_, at) => (at + 1) % (names.length + 1)),
  };
}

/** Whether these bytes stand there. */
export function standsAt(bytes: Uint8Array, at: number, end: number, expected: Uint8Array): boolean {
  if (at + expected.length > end) return false;
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
}

/**
 * The number of the key that stands there, or −1. One writer keeps one order of keys, so the one that followed last time is
 * looked at first.
 */
export function keyAt(
  { keys, next }: KeyBook,
  last: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): number {
  const guess = next[last]!;
  if (guess < keys.length && standsAt(bytes, at, end, keys[guess]!)) return guess;
  const found = keys.findIndex(key => standsAt(bytes, at, end, key));
  if (found !== -1) next[last] = found;
  return found;
}
