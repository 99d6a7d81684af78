import type { Report, Tally } from '@wellmet/core';
import { describe, expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { type Run, run } from '../testing/run.ts';
import { ndjson, pairs, small, smallFile, smallResponse } from '../testing/small.ts';
import { wellmet } from '../wellmet.ts';

// Everything that may be wrong with an input, through each command and each way in.

const good = pairs([4, 2], [5, 4], [3, 3]).map(response => JSON.stringify(response));
const line = (more: object) => JSON.stringify({ ...smallResponse(9, {}), ...more });
const rated = (value: unknown) => line({ answers: { listens: { expectation: 4, experience: value } } });
const header = 'id,version,listens.expectation,listens.experience';
const rows = ['a,,4,2', 'b,,5,4', 'c,,3,3'];

type Bad = readonly [what: string, line: string | Uint8Array, reason: RegExp];
const inNdjson: readonly Bad[] = [
  ['outside the scale', rated(6), /listens\.experience: expected 1, 2, 3, 4, 5 or "na", got 6/],
  ['3.5 on a scale of whole numbers', rated(3.5), /expected a whole number or "na", got 3\.5/],
  [
    'an unknown item',
    line({ answers: { nobody: { experience: 3 } } }),
    /answers\.nobody: expected a question/,
  ],
  ['another version', line({ version: '2.0.0' }), /version: expected "1\.1\.0", got "2\.0\.0"/],
  ['an id that was there before', good[0]!, /id: .* was counted before/],
  ['broken UTF-8', Buffer.from(line({ locale: 'e\u00ff' }), 'latin1'), /expected UTF-8, got bytes/],
];
const inCsv: readonly Bad[] = [
  ['outside the scale', 'x,,4,6', /listens\.experience: expected 1, 2, 3, 4, 5 or "na", got 6/],
  ['3.5 on a scale of whole numbers', 'x,,4,3.5', /expected a whole number or "na", got 3\.5/],
  ['a cell more than the header has', 'x,,4,3,1', /expected 4 cells, as in the header, got 5/],
  ['another version', 'x,2.0.0,4,3', /version: expected "1\.1\.0", got "2\.0\.0"/],
  ['an id that was there before', 'a,,4,3', /id: .* was counted before/],
  ['broken UTF-8', Buffer.from('x\u00ff,,4,3', 'latin1'), /expected UTF-8, got bytes/],
];

const joined = (lines: readonly (string | Uint8Array)[], end: string) =>
  Buffer.concat(lines.flatMap((one, at) => [Buffer.from(at > 0 ? end : ''), Buffer.from(one)]));

/** Runs a command on bytes, from a file or on standard input. */
async function give(command: 'score' | 'tally', bytes: Uint8Array, name: string | undefined): Promise<Run> {
  const argv = [command, '--survey', smallFile, ...(command === 'score' ? ['--json'] : [])];
  if (name !== undefined) return run(...argv, folder({ [name]: bytes })(name));
  return streamed(argv, [bytes]);
}

async function streamed(
  argv: readonly string[],
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const code = await wellmet(argv, {
    stdin: (async function* () {
      yield* chunks;
    })(),
    stdout: { write: text => (written.stdout += text) },
    stderr: { write: text => (written.stderr += text) },
  });
  return { code, ...written };
}

/** How many the command says that it counted, and how many not. */
function counted(command: 'score' | 'tally', stdout: string) {
  if (command === 'score') {
    const { responses, rejected } = (JSON.parse(stdout) as Report).n;
    return { responses, rejected };
  }
  const { responses, rejected, duplicates } = (JSON.parse(stdout) as Tally).n;
  return { responses, rejected, duplicates };
}

describe.each(['score', 'tally'] as const)('wellmet %s', command => {
  describe.each([
    ['NDJSON', 'r.ndjson', good, inNdjson],
    ['CSV', 'r.csv', [header, ...rows], inCsv],
  ] as const)('%s', (_, file, sound, faults) => {
    describe.each([
      ['a file', file],
      ['standard input', undefined],
    ])('from %s', (from, name) => {
      const place = (at: number) => (name === undefined ? `${from}:${at}: ` : `${file}:${at}: `);

      test.each(faults)('%s is told with its line and counted', async (what, bad, reason) => {
        for (const end of ['\n', '\r\n']) {
          const bytes = joined([...sound.slice(0, 2), bad, ...sound.slice(2)], end);
          const { code, stdout, stderr } = await give(command, bytes, name);
          expect(code).toBe(0);
          expect(stderr).toContain(place(3));
          expect(stderr).toMatch(reason);
          expect(stderr.trimEnd()).not.toContain('\n');
          const isDuplicate = what.startsWith('an id');
          expect(counted(command, stdout)).toEqual({
            responses: 3,
            rejected: isDuplicate ? 0 : 1,
            ...(command === 'tally' && { duplicates: isDuplicate ? 1 : 0 }),
          });
        }
      });

      test('a last line that was cut off is told with its line and counted', async () => {
        const last = String(sound.at(-1));
        const bytes = joined([...sound.slice(0, -1), last.slice(0, -3)], '\n');
        const { stdout, stderr } = await give(command, bytes, name);
        expect(stderr).toContain(place(sound.length));
        expect(stderr.trimEnd()).not.toContain('\n');
        expect(counted(command, stdout)).toMatchObject({ responses: 2, rejected: 1 });
      });
    });

    test('a line of 200 MB is told with its length, counted, and never kept', async () => {
      const piece = Buffer.alloc(1_000_000, 'x');
      let most = 0;
      const before = process.memoryUsage().arrayBuffers;
      const pieces = function* () {
        yield joined([...sound.slice(0, -1), ''], '\n');
        for (let at = 0; at < 200; at++) {
          most = Math.max(most, process.memoryUsage().arrayBuffers - before);
          yield piece;
        }
        yield Buffer.from(`\n${sound.at(-1)}\n`);
      };
      const argv = [command, '--survey', smallFile, ...(command === 'score' ? ['--json'] : [])];
      const { stdout, stderr } = await streamed(argv, pieces());
      expect(stderr).toBe(`standard input:${sound.length}: expected a line of at most 4 MB, got 200 MB\n`);
      expect(counted(command, stdout)).toMatchObject({ responses: 3, rejected: 1 });
      expect(most).toBeLessThan(50_000_000);
    });
  });
});

test.each([
  ['a byte order mark', `\uFEFF${[header, ...rows].join('\n')}`],
  ['CRLF', [header, ...rows].join('\r\n')],
  [
    'semicolons and decimal commas',
    [header, 'a,,4,2', 'b,,5,4', 'c,,3,3'].join('\n').replaceAll(',', ';').replace(';4;2', ';4,0;2,0'),
  ],
  ['quoted line ends', [header, '"a\n1",,4,2', ...rows.slice(1)].join('\n')],
])('a CSV with %s counts the same from standard input', async (_, csv) => {
  const { stdout, stderr } = await give('score', Buffer.from(csv), undefined);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  expect(report.n).toMatchObject({ responses: 3, paired: 3, rejected: 0 });
  expect(report.items[0]?.gap.mean).toBe(-1);
});

describe('wellmet merge', () => {
  test.each([
    ['a line that is no JSON', 'oops', /standard input:2: expected a Tally as JSON/],
    [
      'a Tally that was cut off',
      '{"format":1,"survey":"small"',
      /standard input:2: expected a Tally as JSON/,
    ],
    ['bytes that are no UTF-8', '\u00ff', /standard input:2: expected UTF-8/],
    ['a Response', good[0]!, /standard input:2: expected a Tally as JSON/],
  ])('%s is told with its line, and nothing is added up', async (_, bad, reason) => {
    const tally = (
      await run('tally', '--survey', smallFile, folder({ 'r.ndjson': ndjson(pairs([4, 2])) })('r.ndjson'))
    ).stdout;
    const { code, stdout, stderr } = await streamed(
      ['merge', '-'],
      [Buffer.from(tally), Buffer.from(`${bad}\n`, 'latin1')],
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
  });

  test('many Tallies are added as they come', async () => {
    const tally = (
      await run('tally', '--survey', smallFile, folder({ 'r.ndjson': ndjson(pairs([4, 2])) })('r.ndjson'))
    ).stdout;
    const { stdout } = await streamed(
      ['merge', '-'],
      Array.from({ length: 500 }, () => Buffer.from(tally)),
    );
    expect((JSON.parse(stdout) as Tally).n.responses).toBe(500);
    expect((JSON.parse(stdout) as Tally).survey).toBe(small.id);
  });
});
