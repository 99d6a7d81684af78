import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from './utf8.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
  );

test('any text comes back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(decodeUtf8(bytes(text))).toEqual({ text, marked: false });
    }),
  );
});

test.each([
  ['Latin 1', bytes('Gr', 0xfc, 0xdf, 'e'), 2, '0xFC'],
  ['UTF-16', bytes(0xff, 0xfe, '{', 0), 0, '0xFF'],
  ['a character cut in two', bytes('ع', 0xd8), 1, '0xD8'],
  ['half a surrogate pair', bytes('é', 0xed, 0xa0, 0x80), 1, '0xED'],
  ['behind a real U+FFFD', bytes('\uFFFD', 0x80), 1, '0x80'],
])('%s is no UTF-8, and the place is named', (_, given, offset, byte) => {
  expect(decodeUtf8(given).fault).toEqual({ offset, message: `expected UTF-8, got the byte ${byte}` });
});

test('a byte order mark is taken off and told', () => {
  expect(decodeUtf8(bytes('\uFEFF{}'))).toEqual({ text: '{}', marked: true });
});
