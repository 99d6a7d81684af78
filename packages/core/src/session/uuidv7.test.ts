import { expect, test } from 'vitest';
import { uuidv7 } from './uuidv7.ts';

test('the example of RFC 9562 comes out', () => {
  const bytes = Uint8Array.from([0xcc, 0x38, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f, 0x01]);
  expect(uuidv7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('any bytes make an id of version 7, and later times sort behind', () => {
  const ones = new Uint8Array(10).fill(255);
  expect(uuidv7(1, ones)).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(uuidv7(1, ones) < uuidv7(2, new Uint8Array(10))).toBe(true);
});
