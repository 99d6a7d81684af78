/** Ids that were seen, for many millions: 16 bytes each instead of a string, and exact. */
export interface SeenIds {
  /** Remembers the UUID whose 36 bytes begin at `from`: whether it was there before, or undefined when it is no UUIDv7. */
  see(bytes: Uint8Array, from: number): boolean | undefined;
  /**
   * Holds a UUID for `seeHeld`, `MOST_HELD` at most; false when it is no UUIDv7. Many at once are quicker: memory takes longer to answer
   * than a row to read, and answers many questions in the time of one.
   */
  hold(bytes: Uint8Array, from: number): boolean;
  /** Remembers all that are held, in their order: 1 for each that was there before, otherwise 0. */
  seeHeld(known: Uint8Array): void;
  /** The same of a text. */
  seeText(id: string): boolean | undefined;
  /** Makes room for that many, which saves moving them while there come more. */
  reserve(expected: number): void;
  /** All ids, to be taken in by another; plain data that may go to another thread. */
  table(): Uint32Array<ArrayBuffer>;
  /** Takes in the ids of another, which are all different: how many were here before. */
  takeIn(table: Uint32Array): number;
}

/** How many ids are held at most. */
export const MOST_HELD = 64;

const WORDS = 4;

/** What is made room for on an estimate: 64 MB. */
const MOST_RESERVED = 2_000_000;

/**
 * An open-addressing table of 128-bit numbers with linear probing, at most half full. Four words of 0 are a free place: no
 * UUID of version 7 is that.
 */
export function createSeenIds(): SeenIds {
  let table = new Uint32Array(WORDS * 1024);
  let count = 0;
  const words = new Uint32Array(WORDS * (MOST_HELD + 1));
  let held = 0;
  const letters = new Uint8Array(36);

  const isFree = (at: number) => (table[at]! | table[at + 1]! | table[at + 2]! | table[at + 3]!) === 0;

  /** Where the search for a number begins. */
  const startOf = (a: number, b: number, c: number, d: number): number => {
    // Two ids of one millisecond differ in the last words only, two of one machine perhaps in the first: all take part.
    let mixed =
      Math.imul(d ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^
      Math.imul(c ^ Math.imul(a, 0xc2b2ae35), 0x27d4eb2f);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 12)) * WORDS) & (table.length - 1);
  };

  /** Where a number is, or the free place where it belongs. */
  const placeFrom = (start: number, a: number, b: number, c: number, d: number): number => {
    for (let at = start; ; at = (at + WORDS) & (table.length - 1)) {
      if (
        (table[at] === a && table[at + 1] === b && table[at + 2] === c && table[at + 3] === d) ||
        isFree(at)
      )
        return at;
    }
  };

  const put = (at: number, a: number, b: number, c: number, d: number) => {
    table[at] = a;
    table[at + 1] = b;
    table[at + 2] = c;
    table[at + 3] = d;
  };

  const growTo = (length: number) => {
    const old = table;
    table = new Uint32Array(length);
    for (let from = 0; from < old.length; from += WORDS) {
      const a = old[from]!;
      const b = old[from + 1]!;
      const c = old[from + 2]!;
      const d = old[from + 3]!;
      if ((a | b | c | d) !== 0) put(placeFrom(startOf(a, b, c, d), a, b, c, d), a, b, c, d);
    }
  };

  const rememberFrom = (start: number, a: number, b: number, c: number, d: number): boolean => {
    const at = placeFrom(start, a, b, c, d);
    if (!isFree(at)) return true;
    put(at, a, b, c, d);
    count += 1;
    if (2 * WORDS * count >= table.length) growTo(2 * table.length);
    return false;
  };

  const startOfHeld = (at: number) => startOf(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!);

  const rememberHeld = (at: number): boolean =>
    rememberFrom(startOfHeld(at), words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!);

  const see = (bytes: Uint8Array, from: number): boolean | undefined =>
    readUuid(bytes, from, words, WORDS * MOST_HELD) ? rememberHeld(WORDS * MOST_HELD) : undefined;

  const touched = new Uint32Array(1);
  return {
    see,
    hold(bytes, from) {
      const isUuid = readUuid(bytes, from, words, WORDS * held);
      if (isUuid) held += 1;
      return isUuid;
    },
    seeHeld(known) {
      // Asks memory for all places before the first of them is needed.
      let sum = 0;
      for (let i = 0; i < held; i++) sum += table[startOfHeld(WORDS * i)]!;
      touched[0] = sum;
      for (let i = 0; i < held; i++) known[i] = rememberHeld(WORDS * i) ? 1 : 0;
      held = 0;
    },
    seeText(id) {
      if (id.length !== letters.length) return undefined;
      // A character beyond one byte must not be taken for its low byte.
      for (let i = 0; i < letters.length; i++) letters[i] = Math.min(255, id.charCodeAt(i));
      return see(letters, 0);
    },
    reserve(expected) {
      const places = 2 ** Math.ceil(Math.log2(2 * Math.min(expected, MOST_RESERVED) + 1));
      if (WORDS * places > table.length) growTo(WORDS * places);
    },
    table: () => table,
    takeIn(other) {
      let known = 0;
      for (let at = 0; at < other.length; at += WORDS) {
        const [a, b, c, d] = [other[at]!, other[at + 1]!, other[at + 2]!, other[at + 3]!];
        if ((a | b | c | d) !== 0 && rememberFrom(startOf(a, b, c, d), a, b, c, d)) known += 1;
      }
      return known;
    },
  };
}

const HYPHEN = 45;

/** Values of lower-case hexadecimal digits by their byte; 16 for every other byte. */
const digits = new Uint8Array(256).fill(16);
for (const [value, digit] of [...'0123456789abcdef'].entries()) digits[digit.charCodeAt(0)] = value;

/** Four digits as a number, or more than any has when one of them is none. */
function four(bytes: Uint8Array, at: number): number {
  const a = digits[bytes[at]!] ?? 16;
  const b = digits[bytes[at + 1]!] ?? 16;
  const c = digits[bytes[at + 2]!] ?? 16;
  const d = digits[bytes[at + 3]!] ?? 16;
  return ((a | b | c | d) & 16) === 0 ? (a << 12) | (b << 8) | (c << 4) | d : 0x10000;
}

/** Reads a lower-case UUID of version 7 into four words; false when the 36 bytes are none. */
function readUuid(bytes: Uint8Array, at: number, into: Uint32Array, place: number): boolean {
  const time = four(bytes, at);
  const more = four(bytes, at + 4);
  const last = four(bytes, at + 9);
  const version = four(bytes, at + 14);
  const variant = four(bytes, at + 19);
  const node = four(bytes, at + 24);
  const rest = four(bytes, at + 28);
  const end = four(bytes, at + 32);
  into[place] = (time << 16) | more;
  into[place + 1] = (last << 16) | version;
  into[place + 2] = (variant << 16) | node;
  into[place + 3] = (rest << 16) | end;
  return (
    (time | more | last | version | variant | node | rest | end) < 0x10000 &&
    version >>> 12 === 7 &&
    variant >>> 14 === 2 &&
    bytes[at + 8] === HYPHEN &&
    bytes[at + 13] === HYPHEN &&
    bytes[at + 18] === HYPHEN &&
    bytes[at + 23] === HYPHEN
  );
}
