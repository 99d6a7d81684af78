import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestVisit, openVisit, signVisit } from './visit-key.ts';

const secret = new Uint8Array(32).fill(7);
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-');
const visit = fc.string({ unit: letter, minLength: 4, maxLength: longestVisit });
const time = fc.integer({ min: 0, max: Date.UTC(2500, 0, 1) });

it('a signed key is a visit key, and says its visit and the end of its last minute', () => {
  fc.assert(
    fc.property(visit, time, (name, expires) => {
      const key = signVisit(secret, name, expires);
      expect(key).toMatch(/^[\w-]{34,64}$/);
      const opened = openVisit(secret, key)!;
      expect(opened.visit).toBe(name);
      expect(opened.expires - expires).toBeGreaterThanOrEqual(0);
      expect(opened.expires - expires).toBeLessThan(60_000);
    }),
  );
});

it('no other letter anywhere, no other length and no other secret opens', () => {
  fc.assert(
    fc.property(visit, time, fc.nat(63), letter, (name, expires, place, other) => {
      const key = signVisit(secret, name, expires);
      const at = place % key.length;
      fc.pre(key[at] !== other);
      expect(openVisit(secret, key.slice(0, at) + other + key.slice(at + 1))).toBeUndefined();
      expect(openVisit(secret, key.slice(1))).toBeUndefined();
      expect(openVisit(secret, `x${key}`)).toBeUndefined();
      expect(openVisit(new Uint8Array(32), key)).toBeUndefined();
    }),
  );
});

it('what nobody signed does not open, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), key => {
      expect(openVisit(secret, key)).toBeUndefined();
    }),
  );
});

it('the signature is HMAC-SHA-256 over the visit and its time', () => {
  const minute = Math.floor(Date.UTC(2026, 10, 21) / 60_000).toString(36);
  const mac = createHmac('sha256', secret).update(`wellmet link 1 k3f9--0${minute}`).digest('base64url');
  expect(signVisit(secret, 'k3f9', Date.UTC(2026, 10, 21))).toBe(
    `k3f9--0${minute}${mac.slice(0, 21)}${lastOf(mac)}`,
  );
});

/** 128 bits end within a character, whose last bits are 0. */
const lastOf = (mac: string) => Buffer.from(mac, 'base64url').subarray(0, 16).toString('base64url').at(-1);

it.each(['abc', 'x'.repeat(35), 'Jane Doe'])('%s cannot be signed', name => {
  expect(() => signVisit(secret, name, 0)).toThrow(RangeError);
});
