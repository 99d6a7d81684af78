import {
  fullReport,
  fullTally,
  policies,
  type Report,
  type Response,
  report,
  suppress,
  tally,
} from '@wellmet/core';
import { describe, expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run, runWith } from '../testing/run.ts';
import { ndjson, pairs, small, smallFile, smallResponse } from '../testing/small.ts';

const responses = pairs([4, 2], [5, 4], [3, 3], [4, 3], [2, 3], [5, 1]);
const scored = (given: readonly Response[] = responses) => fullReport(small, fullTally(small, given));

const score = async (file: string, ...more: string[]) => {
  const { code, stdout, stderr } = await run('score', '--survey', smallFile, '--json', file, ...more);
  return { code, stderr, report: stdout === '' ? undefined : (JSON.parse(stdout) as Report) };
};

test('the table has a row per dimension and item, and one for the whole', async () => {
  const file = folder({ 'r.ndjson': ndjson(responses) })('r.ndjson');
  const { code, stdout, stderr } = await run('score', '--survey', smallFile, file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    [
      'small 1.1.0: 6 responses, 6 paired, 0 unpaired, 0 rejected; expectations: recalled',
      '',
      '           n  expectation  experience    gap   95 % interval  verdict',
      'care       6         3.83        2.67  -1.17  -2.97 to +0.64  met expectations',
      '  listens  6         3.83        2.67  -1.17  -2.97 to +0.64  met expectations',
      'place      0                                                  no pair',
      '  clean    0                                                  no pair',
      'overall    0                                                  no pair',
      '',
    ].join('\n'),
  );
});

test('a response that came again is told above the table', async () => {
  const file = folder({ 'r.ndjson': ndjson([...responses, ...responses.slice(0, 1)]) })('r.ndjson');
  const { stdout } = await run('score', '--survey', smallFile, file);
  expect(stdout).toContain('6 paired, 0 unpaired, 0 rejected, 1 again; expectations: recalled');
});

test('--json is the full Report of core, the same bytes every time', async () => {
  const file = folder({ 'r.ndjson': ndjson(responses) })('r.ndjson');
  const { stdout } = await run('score', '--survey', smallFile, '--json', file);
  expect(stdout).toBe(`${JSON.stringify(scored(), undefined, 2)}\n`);
});

test('standard input is read for - and when no file is named', async () => {
  for (const names of [['-'], []]) {
    const { stdout } = await runWith(ndjson(responses), 'score', '--survey', smallFile, '--json', ...names);
    expect(JSON.parse(stdout)).toEqual(scored());
  }
});

test('several inputs are counted together, and visits meet across them', async () => {
  const at = folder({
    'before.ndjson': ndjson([
      smallResponse(1, { listens: { expectation: 4 } }, { phase: 'expectation', visit: 'visit-1' }),
    ]),
    'after.ndjson': ndjson([
      smallResponse(2, { listens: { experience: 5 } }, { phase: 'experience', visit: 'visit-1' }),
    ]),
  });
  const { report } = await score(at('before.ndjson'), at('after.ndjson'));
  expect(report?.n).toMatchObject({ responses: 2, paired: 1, unpaired: 0 });
});

test('a Tally scores to the same bytes as the responses it was made of', async () => {
  const at = folder({
    'r.ndjson': ndjson(responses),
    't.json': JSON.stringify(fullTally(small, responses)),
    'formatted.json': JSON.stringify(fullTally(small, responses), undefined, 2),
  });
  const expected = await run('score', '--survey', smallFile, '--json', at('r.ndjson'));
  expect(await run('score', '--survey', smallFile, '--json', at('t.json'))).toEqual(expected);
  expect(await run('score', '--survey', smallFile, '--json', at('formatted.json'))).toEqual(expected);
});

test('a plain Tally scores to a plain Report, alone and beside responses', async () => {
  const at = folder({
    't.json': JSON.stringify(tally(small, responses.slice(0, 2))),
    'r.ndjson': ndjson(responses.slice(2)),
  });
  const expected = report(small, tally(small, responses));
  expect((await score(at('t.json'), at('r.ndjson'))).report).toEqual(expected);
  expect((await score(at('t.json'))).report).toEqual(report(small, tally(small, responses.slice(0, 2))));
});

test('a Tally of another survey is refused', async () => {
  const file = folder({ 't.json': JSON.stringify(tally({ ...small, id: 'other' }, [])) })('t.json');
  const { code, stderr } = await score(file);
  expect(code).toBe(1);
  expect(stderr).toContain('other 1.1.0');
});

describe('a bad line is told with its place and counted, and the rest is scored', () => {
  const good = responses.map(response => JSON.stringify(response));
  const with1 = (more: Partial<Record<keyof Response, unknown>>) =>
    JSON.stringify({ ...smallResponse(9, {}), ...more });
  const rated = (value: unknown) => with1({ answers: { listens: { expectation: 4, experience: value } } });

  test.each([
    ['outside the scale', rated(6), 'answers.listens.experience: expected 1, 2, 3, 4, 5 or "na", got 6'],
    ['not whole', rated(3.5), 'answers.listens.experience: expected a whole number or "na", got 3.5'],
    [
      'an unknown item',
      with1({ answers: { lisens: { experience: 3 } } }),
      'answers.lisens: expected a question of the survey, got "lisens"; did you mean "listens"?',
    ],
    ['of another version', with1({ version: '2.0.0' }), 'version: expected "1.1.0", got "2.0.0"'],
    ['of another survey', with1({ survey: 'other' }), 'survey: expected "small", got "other"'],
    ['no object', '[1, 2]', 'expected an object, got a list'],
    ['no JSON', 'not json', 'expected JSON, got not'],
    ['cut off', with1({}).slice(0, 63), 'expected text that ends on its line with a double quote, got "'],
  ])('%s', async (_, bad, reason) => {
    const file = folder({ 'r.ndjson': [...good.slice(0, 2), bad, ...good.slice(2)].join('\n') })('r.ndjson');
    const { code, stderr, report } = await score(file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${file}:3: ${reason}\n` });
    expect(report).toEqual({ ...scored(), n: { ...scored().n, rejected: 1 } });
  });

  test('bytes that are no UTF-8', async () => {
    const bad = Buffer.from(with1({ answers: { why: { text: '?' } } }).replace('?', '\u00ff'), 'latin1');
    const file = folder({ 'r.ndjson': Buffer.concat([bad, Buffer.from(`\n${good.join('\n')}`)]) })(
      'r.ndjson',
    );
    const { stderr, report } = await score(file);
    expect(stderr).toBe(`${file}:1: expected UTF-8, got bytes that are none\n`);
    expect(report?.n).toMatchObject({ responses: 6, rejected: 1 });
  });

  test('an id that was there before', async () => {
    const file = folder({ 'r.ndjson': `${good.join('\n')}\n${good[0]}\n` })('r.ndjson');
    const { stderr, report } = await score(file);
    expect(stderr).toBe(`${file}:7: id: ${responses[0]?.id} was counted before\n`);
    expect(report?.n.responses).toBe(6);
  });

  test('a line of 5 MB is passed over without being kept', async () => {
    const file = folder({ 'r.ndjson': `${good[0]}\n"${'x'.repeat(5e6)}"\n${good[1]}` })('r.ndjson');
    const { stderr, report } = await score(file);
    expect(stderr).toBe(`${file}:2: expected a line of at most 4 MB, got 5 MB\n`);
    expect(report?.n).toMatchObject({ responses: 2, rejected: 1 });
  });
});

test('with --strict a bad line makes the exit code 1, and the scores are printed all the same', async () => {
  const file = folder({ 'r.ndjson': `${ndjson(responses)}oops\n` })('r.ndjson');
  expect((await score(file)).code).toBe(0);
  const { code, report } = await score(file, '--strict');
  expect(code).toBe(1);
  expect(report?.n).toMatchObject({ responses: 6, rejected: 1 });
  expect((await score(folder({ 'r.ndjson': ndjson(responses) })('r.ndjson'), '--strict')).code).toBe(0);
});

test.each([
  ['a byte order mark', `\uFEFF${ndjson(responses)}`],
  ['CRLF', ndjson(responses).replaceAll('\n', '\r\n')],
  ['blank lines', `\n${ndjson(responses).replaceAll('\n', '\n\n \n')}`],
  ['no last line end', ndjson(responses).trimEnd()],
])('%s in NDJSON does no harm', async (_, text) => {
  const { stderr, report } = await score(folder({ 'r.ndjson': text })('r.ndjson'));
  expect(stderr).toBe('');
  expect(report).toEqual(scored());
});

test('an empty file is told, never scored in silence', async () => {
  for (const name of ['r.ndjson', 'r.csv']) {
    const file = folder({ [name]: '' })(name);
    const { code, stderr } = await score(file, '--strict');
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${file}: expected responses, got nothing\n` });
  }
});

test('a file that is not there is named', async () => {
  expect(await score('nowhere.csv')).toEqual({
    code: 1,
    stderr: 'nowhere.csv: expected a file, got no such file\n',
    report: undefined,
  });
});

test('a survey with faults is not scored against', async () => {
  const file = folder({ 's.json': '{' })('s.json');
  const { code, stdout, stderr } = await run('score', '--survey', file, '-');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${file}:1:2: expected`);
});

test('without a survey the command line cannot be followed', async () => {
  expect(await run('score', 'r.ndjson')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wellmet score: expected --survey FILE, got none (see wellmet score --help)\n',
  });
});

describe('pairs of several timings', () => {
  const mixed = ndjson([
    ...responses,
    smallResponse(20, { listens: { expectation: 4 } }, { phase: 'expectation', visit: 'visit-1' }),
    smallResponse(21, { listens: { experience: 5 } }, { phase: 'experience', visit: 'visit-1' }),
  ]);

  test('are never mixed: a timing has to be chosen', async () => {
    const { code, stderr } = await score(folder({ 'r.ndjson': mixed })('r.ndjson'));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^expected --timing recalled or prior: expectations were asked at different moments/,
    );
  });

  test('are scored one timing at a time', async () => {
    const file = folder({ 'r.ndjson': mixed })('r.ndjson');
    const n = async (timing: string) => (await score(file, '--timing', timing)).report?.n.paired;
    expect([await n('recalled'), await n('prior')]).toEqual([6, 1]);
  });

  test('a timing that is none is refused', async () => {
    const { code, stderr } = await run('score', '--survey', smallFile, '--timing', 'later', '-');
    expect(code).toBe(2);
    expect(stderr).toContain('expected --timing prior, recalled, normative, got "later"');
  });
});

describe('--suppress', () => {
  test('hides few patients in the table', async () => {
    const { stdout } = await runWith(
      ndjson(responses),
      'score',
      '--survey',
      smallFile,
      '--suppress',
      'public',
    );
    expect(stdout).toContain('small 1.1.0: some responses, fewer than 11 paired, 0 unpaired, 0 rejected');
    expect(stdout).toMatch(/^care +fewer than 11 +not shown$/m);
    expect(stdout).not.toMatch(/\d\.\d\d/);
  });

  test('hides few patients in the Report', async () => {
    const { report } = await score(
      folder({ 'r.ndjson': ndjson(responses) })('r.ndjson'),
      '--suppress',
      'public',
    );
    expect(report).toEqual(JSON.parse(JSON.stringify(suppress(scored(), policies.public))));
    expect(report?.items[0]).toMatchObject({ n: null, hidden: 'small' });
  });

  test('a policy that is none of the three is refused', async () => {
    const { code, stderr } = await run('score', '--survey', smallFile, '--suppress', 'all', '-');
    expect(code).toBe(2);
    expect(stderr).toContain('expected --suppress public, internal, none, got "all"');
  });
});
