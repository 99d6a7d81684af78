import { readFileSync } from 'node:fs';
import { fullTally } from '@wellmet/core';
import { expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run, runWith } from '../testing/run.ts';
import { ndjson, pairs, small, smallFile, smallResponse } from '../testing/small.ts';

const responses = ndjson(pairs([4, 2], [5, 4], [3, 3], [4, 3]));

test('the page goes to the file that -o names', async () => {
  const at = folder({ 'r.ndjson': responses });
  expect(await run('report', '--survey', smallFile, at('r.ndjson'), '-o', at('out.html'))).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(at('out.html'), 'utf8')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
});

test('without -o it goes to standard output, in the language of --locale', async () => {
  const { stdout } = await runWith(responses, 'report', '--survey', smallFile, '--locale', 'ar');
  expect(stdout).toContain('<html lang="ar" dir="rtl">');
});

test('a place that cannot be written to is named', async () => {
  const { code, stderr } = await runWith(
    responses,
    'report',
    '--survey',
    smallFile,
    '-o',
    'nowhere/out.html',
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/^nowhere\/out\.html: expected a file that can be written, got /);
});

test('few patients are hidden unless the page is for a demonstration', async () => {
  const page = async (...more: string[]) =>
    (await runWith(responses, 'report', '--survey', smallFile, ...more)).stdout;
  expect(await page()).toContain('not shown: fewer than 5');
  expect(await page('--suppress', 'public')).toContain('not shown: fewer than 11');
  const open = await page('--suppress', 'none');
  expect(open).toContain('For demonstrations only');
  expect(open).not.toContain('not shown:');
});

test('the values of the first context key stand beside each other, from responses and from a Tally', async () => {
  const survey = {
    ...small,
    context: [{ id: 'ward', name: { en: 'Ward', ar: 'القسم' }, values: ['north', 'south'] }],
  };
  const rated = Array.from({ length: 24 }, (_, at) => {
    const answers = { listens: { expectation: 4, experience: 1 + (at % 5) } };
    return smallResponse(at, answers, { context: { ward: at % 2 === 0 ? 'north' : 'south' } });
  });
  const grouped = fullTally(survey, rated, { groupBy: ['ward'] });
  const at = folder({
    's.json': JSON.stringify(survey),
    'r.ndjson': ndjson(rated),
    't.json': JSON.stringify(grouped),
    'plain.json': JSON.stringify(fullTally(survey, rated)),
  });
  const page = async (...files: string[]) => {
    const { stdout, stderr } = await run('report', '--survey', at('s.json'), ...files.map(at));
    expect(stderr).toBe('');
    return stdout.slice(stdout.indexOf('<section aria-labelledby="groups">'));
  };
  expect(await page('r.ndjson')).toMatch(/By Ward.*Everyone.*north.*12<.*south.*12</s);
  expect(await page('t.json')).toBe(await page('r.ndjson'));
  expect((await run('report', '--survey', at('s.json'), at('plain.json'))).stdout).not.toContain('By Ward');
});
