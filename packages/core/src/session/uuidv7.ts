/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix time in milliseconds, then random bits, so that ids sort by when they
 * were made. Clock and randomness are passed in.
 *
 * @param now Milliseconds since 1970.
 * @param randomBytes Ten random bytes; six of their bits give way to version and variant.
 * @example
 * uuidv7(0x0192_0000_0000, new Uint8Array(10)) // => '01920000-0000-7000-8000-000000000000'
 */
export function uuidv7(now: number, randomBytes: Uint8Array): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const [a = 0, b = 0, c = 0, d = 0, ...node] = randomBytes;
  const time = hex(now, 12);
  return [
    time.slice(0, 8),
    time.slice(8),
    hex(0x7000 | ((a << 8) & 0xf00) | b, 4),
    hex(0x8000 | ((c << 8) & 0x3f00) | d, 4),
    node.map(byte => hex(byte, 2)).join(''),
  ].join('-');
}
