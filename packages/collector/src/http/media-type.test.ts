import { expect, it } from 'vitest';
import { mediaType } from './media-type.ts';

it.each([
  { header: 'application/json', type: 'application/json' },
  { header: 'Text/Plain;charset=UTF-8', type: 'text/plain' },
  { header: 'application/x-ndjson; charset="utf-8"', type: 'application/x-ndjson' },
])('$header is $type', ({ header, type }) => {
  expect(mediaType(header)).toBe(type);
});

it.each([
  { header: undefined, got: 'none' },
  { header: 'multipart/form-data; boundary=x', got: 'multipart/form-data' },
  { header: 'application/json; charset=latin1', got: 'latin1' },
])('$header is refused', ({ header, got }) => {
  expect(() => mediaType(header)).toThrow(
    expect.objectContaining({ status: 415, message: expect.stringContaining(`, got ${got}`) }),
  );
});
