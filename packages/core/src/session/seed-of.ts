/**
 * A seed that follows from a visit key, so that what is drawn before the visit is drawn again after it. The end and the signature of
 * a signed key do not count, since each link of a visit has its own. FNV-1a (Fowler, Noll
 * and Vo), 32 bits.
 *
 * @example
 * seedOf('k3f9Qx') // => 1952391307
 */
export function seedOf(visit: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(visit.replace(/--[\da-z]{6}[\w-]{22}$/, '')))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
