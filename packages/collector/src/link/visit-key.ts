import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed visit key says. */
export interface OpenedKey {
  /** The visit alone: what joins the two moments, and all that is stored. */
  readonly visit: string;
  /** Milliseconds since 1970; whole minutes. */
  readonly expires: number;
}

// A visit key has 64 characters at most, of which the mark takes 2, the time 6 and the signature 22: 128 bits. By the mark whoever
// has no secret, such as the page that draws questions, sees where the visit ends: both links to a visit are one visit to it.
const form = /^([\w-]{4,34})--([\da-z]{6})([\w-]{22})$/;
/** Most characters of a visit that is to be signed. */
export const longestVisit = 34;
const MINUTE = 60_000;

const sign = (secret: Uint8Array, text: string) =>
  createHmac('sha256', secret)
    .update(`wellmet link 1 ${text}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');

/**
 * A visit key that carries until when it holds and a signature: `visit`, `--`, six digits of base 36 for the minute, 22
 * characters of HMAC-SHA-256. Only who has the secret can make one or move its end.
 *
 * @param secret 32 random bytes
 * @param visit 4 to 34 letters, digits, `-` or `_`
 * @param expires milliseconds since 1970; the minute it falls in is the last
 * @throws RangeError when the visit has another form
 */
export function signVisit(secret: Uint8Array, visit: string, expires: number): string {
  if (!/^[\w-]{4,34}$/.test(visit))
    throw new RangeError(`visit: expected 4 to ${longestVisit} letters, digits, - or _, got ${visit.length}`);
  const time = Math.floor(expires / MINUTE)
    .toString(36)
    .padStart(6, '0');
  return `${visit}--${time}${sign(secret, `${visit}--${time}`)}`;
}

/** What a signed visit key says; `undefined` when nobody with the secret made it. */
export function openVisit(secret: Uint8Array, key: string): OpenedKey | undefined {
  const [, visit, time, signature] = form.exec(key) ?? [];
  if (visit === undefined || time === undefined || signature === undefined) return undefined;
  const expected = Buffer.from(sign(secret, `${visit}--${time}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return { visit, expires: Number.parseInt(time, 36) * MINUTE + MINUTE - 1 };
}
