import { fullTally, parseTally, type Tally, tally } from '@wellmet/core';
import { expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run, runWith } from '../testing/run.ts';
import { ndjson, pairs, small, smallFile } from '../testing/small.ts';

const responses = pairs([4, 2], [5, 4], [3, 3], [4, 3]);

test('wellmet tally prints the full Tally of core on one line', async () => {
  const file = folder({ 'r.ndjson': ndjson(responses) })('r.ndjson');
  const { code, stdout, stderr } = await run('tally', '--survey', smallFile, file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`${JSON.stringify(fullTally(small, responses))}\n`);
  expect(parseTally(JSON.parse(stdout))).toEqual(fullTally(small, responses));
});

test('lines that were refused are counted in the Tally', async () => {
  const { stdout } = await runWith(`${ndjson(responses)}oops\n`, 'tally', '--survey', smallFile, '-');
  expect((JSON.parse(stdout) as Tally).n).toMatchObject({ responses: 4, rejected: 1 });
});

test('wellmet merge adds Tallies, and the sum scores like the whole', async () => {
  const at = folder({
    'monday.json': JSON.stringify(fullTally(small, responses.slice(0, 1))),
    'rest.ndjson': ndjson([fullTally(small, responses.slice(1, 2)), fullTally(small, responses.slice(2))]),
  });
  const merged = await run('merge', at('monday.json'), at('rest.ndjson'));
  expect(merged).toEqual({ code: 0, stdout: `${JSON.stringify(fullTally(small, responses))}\n`, stderr: '' });
  const scored = await runWith(merged.stdout, 'score', '--survey', smallFile, '--json');
  expect(scored).toEqual(await runWith(ndjson(responses), 'score', '--survey', smallFile, '--json'));
});

test('the order of merging makes no difference to a byte', async () => {
  const at = folder({
    'a.json': JSON.stringify(tally(small, responses.slice(0, 3))),
    'b.json': JSON.stringify(tally(small, responses.slice(3))),
  });
  expect(await run('merge', at('a.json'), at('b.json'))).toEqual(
    await run('merge', at('b.json'), at('a.json')),
  );
});

test.each([
  ['a Response', ndjson(responses), '1: expected a Tally as JSON, got something else\n'],
  ['nothing', '', ': expected a Tally, got nothing\n'],
  [
    'a broken Tally',
    JSON.stringify({ ...tally(small, responses), shape: 4 }),
    '1: shape: expected an object, got 4\n',
  ],
  ['JSON over many lines that is no Tally', '{\n"a": 1}', '1: expected a Tally'],
])('%s is not merged', async (_, text, sentence) => {
  const file = folder({ 't.json': text })('t.json');
  const { code, stdout, stderr } = await run('merge', file);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.startsWith(`${file}${sentence.startsWith(':') ? '' : ':'}${sentence}`), stderr).toBe(true);
});

test('Tallies of different surveys are not added', async () => {
  const other = { ...small, id: 'other' };
  const at = folder({
    'a.json': JSON.stringify(tally(small, responses)),
    'b.json': JSON.stringify(tally(other, [])),
  });
  const { code, stderr } = await run('merge', at('a.json'), at('b.json'));
  expect(code).toBe(1);
  expect(stderr).toContain('small 1.1.0 and other 1.1.0');
});

test('merge needs something to merge', async () => {
  expect((await run('merge')).code).toBe(2);
});
