import { addResponse, closeTally, createTally, type Response, type Survey, type Tally } from '@wellmet/core';
import { addRow, rowOf } from '@wellmet/core/rows';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResponse, surveys } from '../../testing/any-response.ts';
import { small, smallResponse } from '../../testing/small.ts';
import { createSeenIds } from '../seen-ids.ts';
import { createNdjsonReader } from './ndjson.ts';

interface Outcome {
  readonly tally: Tally;
  readonly told: readonly string[];
  /** Lines that were read from their bytes. */
  readonly quick: number;
}

/** What becomes of lines, read from bytes where that is possible, or all as text. */
function read(survey: Survey, lines: readonly string[], isQuick: boolean): Outcome {
  const open = createTally(survey, { ids: { has: () => false, add: () => undefined } });
  const told: string[] = [];
  let quick = 0;
  const seen = createSeenIds();
  const reader = createNdjsonReader(survey, {
    seen,
    row: isQuick ? rowOf(open) : undefined,
    head: head => addRow(open, head),
    duplicate: (id, line) => told.push(`${line}: ${id} again`),
    response(response, line) {
      const reason = seen.seeText(response.id) ? `${response.id} again` : addResponse(open, response);
      if (reason !== undefined) told.push(`${line}: ${reason}`);
    },
    tally: () => told.push('a Tally'),
    fault: (line, reason) => told.push(`${line}: ${reason}`),
  });
  for (const [at, line] of lines.entries()) {
    const bytes = Buffer.from(`1,${line}\n1,`);
    if (reader.take?.(bytes, 2, bytes.length - 2, at).lines) quick++;
    else reader.line(line, at);
  }
  return { tally: closeTally(open), told, quick };
}

/** A JSON text of a value as some other writer may put it: keys in any order, a space behind marks, or more. */
const written = (value: unknown): fc.Arbitrary<string> =>
  fc
    .record({ seed: fc.nat(), style: fc.constantFrom('plain', 'plain', 'spaced', 'shuffled', 'indented') })
    .map(({ seed, style }) => {
      if (style === 'shuffled') return JSON.stringify(shuffled(value, seed));
      if (style === 'spaced')
        return JSON.stringify(value, undefined, 1)
          .replaceAll(/\n */g, ' ')
          .replaceAll('{ ', '{')
          .replaceAll(' }', '}');
      return style === 'indented'
        ? JSON.stringify(value, undefined, 1).replaceAll('\n', ' ')
        : JSON.stringify(value);
    });

function shuffled(value: unknown, seed: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, seed)] as const);
  return Object.fromEntries(
    entries.sort(([a], [b]) => ((a.length * 7 + seed) % 5) - ((b.length * 7 + seed) % 5)),
  );
}

describe.each(surveys)('a survey of the design %s', (_, survey) => {
  test('lines read from bytes and lines read as text come to the same', () => {
    const lines = fc.array(anyResponse(survey).chain(written), { maxLength: 6 });
    fc.assert(
      fc.property(lines, given => {
        const { quick: __, ...fast } = read(survey, given, true);
        const { quick: ___, ...slow } = read(survey, given, false);
        expect(fast).toEqual(slow);
      }),
      { numRuns: 500 },
    );
  });
});

const line = (more: Partial<Record<keyof Response, unknown>> = {}) =>
  JSON.stringify({ ...smallResponse(1, { listens: { expectation: 4, experience: 2 } }), ...more });

test.each([
  ['as JSON.stringify writes it', line()],
  ['with spaces behind the marks', line().replaceAll('":', '": ').replaceAll(',"', ', "')],
  ['with CRLF', `${line()}\r`],
  ['with a visit', line({ visit: 'visit-1' })],
  ['with a context', line({ context: { ward: 'north' } })],
  [
    'with a choice and a text',
    line({ answers: { topics: { choice: ['time'] }, why: { text: 'quoted "words", كلمات 😀' } } }),
  ],
  ['with na', line({ answers: { clean: { expectation: 'na', experience: 5 } } })],
  ['of one side', line({ phase: 'experience', answers: { listens: { experience: 2 } } })],
  ['without answers', line({ answers: {} })],
])('a sound line %s is read from its bytes', (_, text) => {
  const { quick, told, tally } = read(small, [text], true);
  expect([quick, told, tally.n.responses]).toEqual([1, [], 1]);
});

test.each([
  ['a rating outside the scale', line({ answers: { listens: { experience: 6 } } })],
  ['a rating of 0', line({ answers: { listens: { experience: 0 } } })],
  ['a rating of three digits', line().replace('"expectation":4', '"expectation":444')],
  ['a rating with a leading zero', line().replace('"expectation":4', '"expectation":04')],
  ['a rating with a point', line().replace('"expectation":4', '"expectation":4.0')],
  ['an exponent', line().replace('"expectation":4', '"expectation":4e0')],
  ['a key twice', line().replace('"locale"', '"phase":"both","locale"')],
  ['a question twice', line().replace('"answers":{', '"answers":{"listens":{"experience":1},')],
  ['answers before the phase', JSON.stringify({ answers: {}, ...JSON.parse(line()) })],
  ['an escape in a key', line().replace('"listens"', '"l\\u0069stens"')],
  ['a text cut off', line().slice(0, -3)],
  ['more behind the end', `${line()}{}`],
  ['a comma too many', line().replace('}}}', '}},}')],
  ['a missing comma', line().replace(',"locale"', '"locale"')],
  ['a wrong survey', line({ survey: 'other' })],
  ['a UUID of version 4', line({ id: '0193b5a0-7c00-4000-8000-000000000001' })],
  ['a day that does not exist', line({ submittedAt: '2026-11-31T10:00:00.000Z' })],
  ['a submission before the start', line({ submittedAt: '2026-11-21T09:00:00.000Z' })],
  [
    'a time before 1970',
    line({ startedAt: '1960-01-01T00:00:00.000Z', submittedAt: '1969-12-31T23:59:59.999Z' }),
  ],
  ['a blank text', line({ answers: { why: { text: ' ' } } })],
  ['a field that no Response has', line().replace('{"id"', '{"more":1,"id"')],
  ['nothing', ''],
])('a line with %s is left to be read as text', (_, text) => {
  expect(read(small, [text], true).quick).toBe(0);
  const { quick: __, ...fast } = read(small, [text], true);
  const { quick: ___, ...slow } = read(small, [text], false);
  expect(fast).toEqual(slow);
});

test('most of the lines above are of the kind that is read from bytes', () => {
  const lines = fc.sample(anyResponse(small), { numRuns: 300, seed: 1 }).map(value => JSON.stringify(value));
  const { quick, tally } = read(small, lines, true);
  expect(quick).toBeGreaterThan(0.9 * tally.n.responses);
});

test('an id that was seen is told and not counted', () => {
  const { told, tally } = read(small, [line(), line()], true);
  expect(told).toEqual(['1: 0193b5a0-7c00-7000-8000-000000000001 again']);
  expect(tally.n.responses).toBe(1);
});
