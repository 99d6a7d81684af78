import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { compare } from './compare.ts';
import type { OracleFile } from './file.ts';
import { kinds } from './kinds.ts';

const folder = join(root, 'fixtures/oracle/public');
const files = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OracleFile)
  .filter(({ kind }) => kind !== 'survey');

test.each(files)('every number agrees: $id', file => {
  const { compared, outside, skipped } = compare(file.expected, kinds[file.kind]!(file), file.id);
  expect(outside).toEqual([]);
  expect([...skipped.keys()]).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});
