import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../root.ts';
import { runOracle } from './run-oracle.ts';

const fixtures = join(root, 'fixtures', 'oracle');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-oracle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every number of every file agrees with the reference programs, and nothing is left out', () => {
  const { compared, outside, skipped } = runOracle(fixtures);
  expect(outside).toEqual([]);
  expect([...skipped]).toEqual([]);
  expect(compared).toBeGreaterThan(35_000);
});

test('one wrong number is found, with its path', () => {
  const file = join(folder, 'wrong.json');
  cpSync(join(fixtures, 'public', 'p04-five-ties.json'), file);
  const content = JSON.parse(readFileSync(file, 'utf8'));
  content.expected.dimensions[2].half.tTest.p += 1e-8;
  writeFileSync(file, JSON.stringify(content));
  const { outside } = runOracle(folder);
  expect(outside).toMatchObject([{ path: 'p04-five-ties.dimensions[2].half.tTest.p' }]);
});

test('a folder without expected numbers compares nothing', () => {
  const { compared, files } = runOracle(join(root, 'packages', 'core', 'src', 'tally'));
  expect({ compared, files }).toEqual({ compared: 0, files: 0 });
});
