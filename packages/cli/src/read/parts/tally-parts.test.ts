import { fullTally, type Response, tally } from '@wellmet/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folder } from '../../testing/folder.ts';
import { ndjson, small, smallResponse } from '../../testing/small.ts';
import { InputError } from '../input-error.ts';
import { tallyInputs } from '../tally-inputs.ts';
import { createPartsCounter } from './parts-counter.ts';
import { tallyParts } from './tally-parts.ts';

/** Reads files in parts in this thread, or in one go, and keeps what was told. */
async function read(names: readonly string[], threads: number, isFull = false) {
  let told = '';
  const io = {
    stdin: new Blob([]).stream(),
    stdout: { write: () => undefined },
    stderr: { write: (text: string) => (told += text) },
  };
  const options = { isFull, timing: undefined };
  const result =
    threads === 0
      ? await tallyInputs(small, names, options, io)
      : await tallyParts(
          small,
          names,
          {
            ...options,
            threads,
            smallest: 1,
            start: () => createPartsCounter(small, structuredClone(options)),
          },
          io,
        );
  return { result, told };
}

const responses: readonly Response[] = Array.from({ length: 60 }, (_, at) =>
  smallResponse(
    at,
    { listens: at % 3 === 0 ? { expectation: 1 + (at % 5) } : { experience: 1 + ((at * 7) % 5) } },
    { phase: at % 3 === 0 ? 'expectation' : 'experience', visit: `visit-${at % 20}` },
  ),
);

test('files cut into parts come to the same Tally, visits that were cut apart too', async () => {
  const at = folder({ 'a.ndjson': ndjson(responses.slice(0, 25)), 'b.ndjson': ndjson(responses.slice(25)) });
  for (const threads of [1, 2, 5]) {
    const { result, told } = await read([at('a.ndjson'), at('b.ndjson')], threads);
    expect(told).toBe('');
    expect(result).toEqual({ tally: tally(small, responses), faults: 0 });
  }
});

test('full Tallies, too', async () => {
  const file = folder({ 'a.ndjson': ndjson(responses) })('a.ndjson');
  expect((await read([file], 3, true)).result?.tally).toEqual(fullTally(small, responses));
});

const badOrGood = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: 0, max: 10_000 })
      .map(at =>
        JSON.stringify(responses[at % 60]).replace('-7c00-', `-${at.toString(16).padStart(4, '0')}-`),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'oops', '{}', '\uFEFF{}') },
);

test('lines that cannot be counted are told with the same places and in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(badOrGood, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      async (lines, threads) => {
        const file = folder({ 'a.ndjson': lines.join('\n') })('a.ndjson');
        const parts = await read([file], threads);
        const whole = await read([file], 0);
        if (parts.result !== undefined) expect(parts).toEqual(whole);
        else expect(parts.told).toBe('');
      },
    ),
    { numRuns: 60 },
  );
});

describe('CSV', () => {
  const rows = Array.from(
    { length: 80 },
    (_, at) => `${1 + (at % 5)},${at % 9 === 0 ? 9 : 1 + ((at * 3) % 5)}`,
  );
  const csv = ['listens.expectation,listens.experience', ...rows].join('\r\n');

  test('is cut, and its faults keep their lines', async () => {
    const file = folder({ 'a.csv': csv })('a.csv');
    const parts = await read([file], 3);
    expect(parts).toEqual(await read([file], 0));
    expect(parts.told.split('\n')).toHaveLength(10);
  });

  test('with a quote anywhere is read in one go: a cell may hold a line end', async () => {
    const quoted = folder({ 'a.csv': csv.replace('2,4', '"2",4') })('a.csv');
    expect((await read([quoted], 3)).result).toBeUndefined();
    const header = folder({ 'a.csv': csv.replace('listens.experience', '"listens.experience"') })('a.csv');
    expect((await read([header], 3)).result).toBeUndefined();
  });

  test('with an unknown column is refused as ever', async () => {
    const file = folder({ 'a.csv': csv.replace('listens.experience', 'more') })('a.csv');
    await expect(read([file], 2)).rejects.toThrow(InputError);
  });
});

test.each([
  ['standard input', () => '-'],
  ['a file that is not there', () => 'nowhere.ndjson'],
  [
    'a formatted Tally',
    () => folder({ 't.json': JSON.stringify(tally(small, responses), undefined, 2) })('t.json'),
  ],
  ['a Tally on a line', () => folder({ 't.ndjson': ndjson([tally(small, responses)]) })('t.ndjson')],
  [
    'an id in two parts',
    () => folder({ 'a.ndjson': ndjson([...responses, ...responses.slice(0, 1)]) })('a.ndjson'),
  ],
  ['an empty file', () => folder({ 'a.ndjson': '' })('a.ndjson')],
])('%s is read in one go', async (_, make) => {
  const { result, told } = await read([make()], 2);
  expect({ result, told }).toEqual({ result: undefined, told: '' });
});
