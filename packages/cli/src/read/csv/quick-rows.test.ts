import { addResponse, closeTally, createTally, type Tally } from '@wellmet/core';
import { addRows, rowOf } from '@wellmet/core/rows';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { small } from '../../testing/small.ts';
import { readLines } from '../read-lines.ts';
import { createSeenIds } from '../seen-ids.ts';
import { createCsvReader } from './csv.ts';

interface Outcome {
  readonly tally: Tally;
  readonly told: readonly string[];
  /** Rows that were read from their bytes. */
  readonly quick: number;
}

/** What takes up rows, and what came of them. */
function take(isQuick: boolean) {
  const open = createTally(small, { ids: { has: () => false, add: () => undefined } });
  const told: string[] = [];
  const seen = createSeenIds();
  const sink = {
    seen,
    row: isQuick ? rowOf(open) : undefined,
    rows: (phase: 'both', rows: Int8Array, count: number) => addRows(open, phase, rows, count),
    duplicate: (id: string, line: number) => told.push(`${line}: ${id} again`),
    response(response: Parameters<typeof addResponse>[1], line: number) {
      const reason = seen.seeText(response.id) ? `${response.id} again` : addResponse(open, response);
      if (reason !== undefined) told.push(`${line}: ${reason}`);
    },
    tally: () => told.push('a Tally'),
    fault: (line: number, reason: string) => told.push(`${line}: ${reason}`),
  };
  return { sink, outcome: () => ({ tally: closeTally(open), told }) };
}

/** What becomes of the lines of a CSV, read from bytes where that is possible, or all as text. */
function read(lines: readonly string[], isQuick: boolean, timing?: 'prior'): Outcome {
  const { sink, outcome } = take(isQuick);
  let quick = 0;
  const reader = createCsvReader(small, 'r.csv', sink, { file: 0, timing });
  for (const [at, line] of lines.entries()) {
    const bytes = Buffer.from(`1,${line}\n1,`);
    if (reader.take?.(bytes, 2, bytes.length - 2, at).lines) quick++;
    else reader.line(line.replace(/\r$/, ''), at);
  }
  reader.end();
  return { ...outcome(), quick };
}

/** What becomes of a CSV that comes in pieces of that many bytes. */
async function stream(lines: readonly string[], isQuick: boolean, piece: number) {
  const { sink, outcome } = take(isQuick);
  const bytes = Buffer.from(lines.join('\n'));
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  })();
  await readLines({ chunks }, sink, () => createCsvReader(small, 'r.csv', sink, { file: 0 }));
  return outcome();
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'na',
      'NA',
      'n/a',
      '0',
      '6',
      '10',
      '3.5',
      '3,5',
      ' 4',
      '"4"',
      '"',
      'n',
      'nan',
      '-1',
      'x',
    ),
  },
);
const id = fc.oneof(
  fc.constantFrom(
    '',
    'P-1',
    'P-2',
    '0193b5a0-7c00-7000-8000-000000000001',
    '0193b5a0-7c00-7000-8000-00000000000g',
    'é',
    'a"b',
    '"q"',
  ),
  fc.uuid({ version: 7 }),
);
const other = fc.constantFrom('', '', '', 'time', 'visit-1', '"two\nlines"');
const row = fc
  .tuple(cell, id, cell, cell, cell, other, other)
  .map(cells => cells.join(','))
  .chain(text => fc.constantFrom(text, text, text, `${text},`, text.slice(0, -1), `${text}\r`));
const header =
  'listens.expectation,id,listens.experience,clean.expectation,clean.experience,visit,topics.choice';

test.each([undefined, 'prior'] as const)(
  'rows read from bytes and rows read as text come to the same (timing %s)',
  timing => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), rows => {
        const lines = [header, ...rows].flatMap(text => text.split('\n'));
        const { quick: __, ...fast } = read(lines, true, timing);
        const { quick: ___, ...slow } = read(lines, false, timing);
        expect(fast).toEqual(slow);
      }),
      { numRuns: 1000 },
    );
  },
);

test('so do hundreds of rows in pieces of any size, some of them twice', async () => {
  const known = fc.sample(fc.uuid({ version: 7 }), 80);
  const text = fc
    .tuple(cell, fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, id), cell, cell, cell)
    .map(cells => `${cells.join(',')},,`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 100, maxLength: 300 }),
      fc.integer({ min: 200, max: 20_000 }),
      async (rows, piece) => {
        const lines = [header, ...rows];
        expect(await stream(lines, true, piece)).toEqual(await stream(lines, false, piece));
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['ratings', '4,,2,3,5,,'],
  ['na', '4,P-1,na,,,,'],
  ['a UUID', '4,0193b5a0-7c00-7000-8000-000000000001,2,,,,'],
  ['one side', ',,2,,,,'],
  ['CR at its end', '4,,2,,,,\r'],
])('a row with %s is read from its bytes', (_, text) => {
  const { quick, told, tally } = read([header, text], true);
  expect([quick, told, tally.n.responses]).toEqual([1, [], 1]);
});

test.each([
  ['a rating outside the scale', '6,,2,,,,'],
  ['a visit', '4,,2,,,visit-1,'],
  ['a choice', '4,,2,,,,time'],
  ['a quote', '"4",,2,,,,'],
  ['a cell too few', '4,,2,,,'],
  ['a cell too many', '4,,2,,,,,'],
  ['no answer', ',P-1,,,,,'],
])('a row with %s is left to be read as text', (_, text) => {
  expect(read([header, text], true).quick).toBe(0);
});

test('a row of empty cells is no response', () => {
  expect(read([header, ',,,,,,', '4,,2,,,,'], true).tally.n).toMatchObject({ responses: 1, rejected: 0 });
});
