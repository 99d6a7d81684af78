/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix time in milliseconds, then 74 random bits, so that ids sort by when they
 * were made. Clock and randomness are passed in.
 *
 * @param now Milliseconds since 1970.
 * @param randomBytes Ten random bytes.
 * @example
 * uuidv7(0x019200000000, new Uint8Array(10)) // => '01920000-0000-7000-8000-000000000000'
 */
export function uuidv7(now: number, randomBytes: Uint8Array): string {
  const time = now.toString(16).padStart(12, '0');
  const random = Array.from(randomBytes, byte => byte.toString(16).padStart(2, '0')).join('');
  // Two bits of the variant are fixed, so the digit that holds them is one of four.
  const variant = '89ab'[randomBytes[9]! % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(3, 6)}-${random.slice(6, 18)}`;
}
