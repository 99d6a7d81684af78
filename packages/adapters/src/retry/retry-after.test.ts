import { describe, expect, it } from 'vitest';
import { retryAfter } from './retry-after.ts';

const now = Date.parse('2026-11-21T10:00:00Z');
const hour = 3_600_000;

const asked = (value: string, date?: string) =>
  retryAfter(new Headers({ 'retry-after': value, ...(date && { date }) }), now);

describe('retryAfter', () => {
  it.each([
    { value: '10', wait: 10_000, why: 'seconds' },
    { value: '0', wait: 1000, why: 'never under a second' },
    { value: '1000000000', wait: 24 * hour, why: 'never over a day' },
    { value: '9'.repeat(400), wait: 24 * hour, why: 'not even for infinitely many seconds' },
    { value: 'Sat, 21 Nov 2026 11:00:00 GMT', wait: hour, why: 'a date' },
    { value: 'Sat, 21 Nov 2026 09:00:00 GMT', wait: 1000, why: 'a date in the past' },
    { value: 'Tue, 21 Nov 2056 09:00:00 GMT', wait: 24 * hour, why: 'a date decades away' },
    { value: 'soon', wait: undefined, why: 'what cannot be read asks for nothing' },
    { value: '', wait: undefined, why: 'an empty header asks for nothing' },
  ])('is $wait for "$value": $why', ({ value, wait }) => {
    expect(asked(value)).toBe(wait);
  });

  it('is undefined without the header, or when the page may not read it', () => {
    expect(retryAfter(new Headers(), now)).toBeUndefined();
  });

  it('holds a negative number at least a second', () => {
    expect([undefined, 1000]).toContain(asked('-5'));
  });

  it.each([-10, 10])('counts a date from the clock of the server when ours is %i years off', years => {
    const wrong = now + years * 365 * 24 * hour;
    const headers = new Headers({
      'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT',
      date: 'Sat, 21 Nov 2026 10:00:00 GMT',
    });
    expect(retryAfter(headers, wrong)).toBe(30_000);
  });
});
