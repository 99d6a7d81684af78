import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecordReader } from './records.ts';

type Found = readonly [line: number, cells: readonly string[] | string];

function read(text: string, delimiter = ','): readonly Found[] {
  const found: Found[] = [];
  const reader = createRecordReader(delimiter, {
    record: (cells, line) => found.push([line, cells]),
    broken: (line, reason) => found.push([line, reason]),
  });
  for (const [at, line] of text.split('\n').entries()) reader.line(line, at + 1);
  reader.end();
  return found;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', ' ', 'ع') });

test('whatever stands in quoted cells comes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.constantFrom(',', ';'),
      (records, delimiter) => {
        const text = records.map(cells => cells.map(quoted).join(delimiter)).join('\n');
        expect(read(text, delimiter).map(([, cells]) => cells)).toEqual(records);
      },
    ),
  );
});

test('bare and quoted cells stand side by side, and a quote inside a bare cell is a quote', () => {
  expect(read('a,"b",c"d,"",\n5" wide,x')).toEqual([
    [1, ['a', 'b', 'c"d', '', '']],
    [2, ['5" wide', 'x']],
  ]);
});

test('a record has the number of the line it began on', () => {
  expect(read('"a\nb"\nc')).toEqual([
    [1, ['a\nb']],
    [3, ['c']],
  ]);
});

test.each([
  [
    'text behind a closing quote',
    '"a"b,c\nd',
    'expected a delimiter or a line end behind a closing quote, got more text',
  ],
  ['a quote that is never closed', '"a\nd', 'expected a closing quote, got none'],
])('%s costs its own line only', (_, text, reason) => {
  expect(read(text)).toEqual([
    [1, reason],
    [2, ['d']],
  ]);
});

test('every line that opens a quote and never closes it is told', () => {
  expect(read('"a\nb,"\nc')).toEqual([
    [1, ['a\nb,']],
    [3, ['c']],
  ]);
  expect(read('x\n"a\nb\nc')).toEqual([
    [1, ['x']],
    [2, 'expected a closing quote, got none'],
    [3, ['b']],
    [4, ['c']],
  ]);
});

test('a quote that is not closed within a million characters is given up', () => {
  const long = `x${'y'.repeat(1000)}`;
  const lines = Array.from({ length: 1100 }, () => long);
  const found = read(['"open', ...lines, 'last'].join('\n'));
  expect(found[0]).toEqual([1, 'expected a closing quote, got none']);
  expect(found).toHaveLength(1102);
  expect(found.at(-1)).toEqual([1102, ['last']]);
});
