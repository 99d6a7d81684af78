import { expect, test } from 'vitest';
import { delimiterOf } from './delimiter.ts';
import { ratingOf } from './rating-of.ts';
import { rowId, secondId } from './row-id.ts';
import { timeOf } from './time-of.ts';

test.each([
  ['6', 6],
  [' 6 ', 6],
  ['6,0', 6],
  ['3,5', 3.5],
  ['-3', -3],
  ['+2', 2],
  ['na', 'na'],
  ['N/A', 'na'],
  ['six', 'six'],
  ['1e1', '1e1'],
  ['0x5', '0x5'],
  ['', ''],
])('the cell %j is the rating %j', (cell, rating) => {
  expect(ratingOf(cell)).toBe(rating);
});

test.each([
  ['2026-11-21', '2026-11-21T00:00:00.000Z'],
  ['2026-11-21 10:00', '2026-11-21T10:00:00.000Z'],
  ['2026-11-21T10:00:30', '2026-11-21T10:00:30.000Z'],
  ['2026-11-21T10:00:00.5Z', '2026-11-21T10:00:00.500Z'],
  ['2026-11-21T10:00+01:00', '2026-11-21T09:00:00.000Z'],
  ['21.11.2026', '21.11.2026'],
  ['2026-02-30', '2026-02-30'],
  ['2026-13-01', '2026-13-01'],
])('the cell %j is the time %j', (cell, time) => {
  expect(timeOf(cell)).toBe(time);
});

test.each([
  ['a,b,c', ','],
  ['a;b;c', ';'],
  ['a\tb', '\t'],
  ['"a;b;c",d', ','],
  ['a', ','],
])('the header %j is delimited by %j', (header, delimiter) => {
  expect(delimiterOf(header)).toBe(delimiter);
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a UUID stays, another id always becomes the same UUID, and no id becomes one of the place', () => {
  const given = '0193b5a0-7c00-7000-8000-00000000000a';
  expect(rowId(given, 0, 1)).toBe(given);
  expect(rowId('P-004', 0, 1)).toMatch(uuid);
  expect(rowId('P-004', 0, 1)).toBe(rowId('P-004', 3, 9));
  expect(rowId('P-004', 0, 1)).not.toBe(rowId('P-005', 0, 1));
  const places = [
    rowId(undefined, 0, 1),
    rowId(undefined, 0, 2),
    rowId(undefined, 1, 1),
    rowId(undefined, 16, 1),
  ];
  for (const id of places) expect(id).toMatch(uuid);
  expect(new Set(places).size).toBe(4);
});

test('the second id of a row is another UUID', () => {
  for (const id of [rowId('a', 0, 1), rowId(undefined, 0, 1)]) {
    expect(secondId(id)).toMatch(uuid);
    expect(secondId(id)).not.toBe(id);
  }
});
