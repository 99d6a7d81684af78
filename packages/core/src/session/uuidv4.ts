/**
 * A UUID of version 4 (RFC 9562): 122 random bits and no time.
 *
 * @param randomBytes Sixteen random bytes.
 * @example
 * uuidv4(new Uint8Array(16)) // => '00000000-0000-4000-8000-000000000000'
 */
export function uuidv4(randomBytes: Uint8Array): string {
  const bytes = Uint8Array.from(randomBytes);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
