/**
 * A seed that follows from a visit key, so that what is drawn before the visit is drawn again after it. FNV-1a (Fowler, Noll
 * and Vo), 32 bits.
 *
 * @example
 * seedOf('k3f9Qx') // => 1952391307
 */
export function seedOf(visit: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(visit)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
