import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run, runWith } from '../testing/run.ts';
import { ndjson, pairs, smallFile } from '../testing/small.ts';

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
