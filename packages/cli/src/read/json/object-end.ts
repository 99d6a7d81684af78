const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

/** Where the text that begins behind an opening quote ends; −1 when it has an escape, a control character, or no end. */
export function textEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte < 32) return -1;
  }
  return -1;
}

/** Behind the end of the object that begins there; −1 when it has none. */
export function objectEnd(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === OPEN) depth++;
    else if (byte === CLOSE) {
      depth--;
      if (depth === 0) return at + 1;
    } else if (byte === QUOTE) {
      at++;
      while (at < end && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    }
  }
  return -1;
}
