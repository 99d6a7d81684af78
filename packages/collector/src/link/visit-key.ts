import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed visit key says. */
export interface OpenedKey {
  /** The visit alone: what joins the two moments, and all that is stored. */
  readonly visit: string;
  /** Milliseconds since 1970; whole minutes. */
  readonly expires: number;
}

// A visit key has 64 characters at most, of which the time takes 6 and the signature 22: 128 bits.
const TIME = 6;
const SIGNATURE = 22;
/** Most characters of a visit that is to be signed. */
export const longestVisit: number = 64 - TIME - SIGNATURE;
const MINUTE = 60_000;

const sign = (secret: Uint8Array, text: string) =>
  createHmac('sha256', secret)
    .update(`wellmet link 1 ${text}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');

/**
 * A visit key that carries until when it holds and a signature: `visit`, six digits of base 36 for the minute, 22 characters of
 * HMAC-SHA-256. Only who has the secret can make one or move its end.
 *
 * @param secret 32 random bytes
 * @param visit 4 to 36 letters, digits, `-` or `_`
 * @param expires milliseconds since 1970; the minute it falls in is the last
 * @throws RangeError when the visit has another form
 */
export function signVisit(secret: Uint8Array, visit: string, expires: number): string {
  if (!/^[\w-]{4,36}$/.test(visit))
    throw new RangeError(`visit: expected 4 to ${longestVisit} letters, digits, - or _, got ${visit.length}`);
  const time = Math.floor(expires / MINUTE)
    .toString(36)
    .padStart(TIME, '0');
  return `${visit}${time}${sign(secret, visit + time)}`;
}

/** What a signed visit key says; `undefined` when nobody with the secret made it. */
export function openVisit(secret: Uint8Array, key: string): OpenedKey | undefined {
  const signed = key.slice(0, -SIGNATURE);
  const expected = Buffer.from(sign(secret, signed));
  const given = Buffer.from(key.slice(-SIGNATURE));
  if (key.length <= TIME + SIGNATURE || given.length !== expected.length) return undefined;
  if (!timingSafeEqual(given, expected)) return undefined;
  return {
    visit: signed.slice(0, -TIME),
    expires: Number.parseInt(signed.slice(-TIME), 36) * MINUTE + MINUTE - 1,
  };
}
