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

test('zones of tolerance that nobody answered have their items all the same', () => {
  const data = { scale: { min: 1, max: 9 }, dims: [2], minimum: [], desired: [], perceived: [] };
  const nobody = { id: 'zot', kind: 'zot', data, expected: null } as unknown as OracleFile;
  const none = { n: 0, adequacy: { mean: null, tTest: { reason: 'n<2' } }, inconsistent: 0, below: 0 };
  const expected = { items: [none, none], dimensions: [{ n: 0, meanMinimum: null }] };
  const { outside, skipped } = compare(expected, kinds.zot!(nobody), 'zot');
  expect({ outside, skipped: skipped.size }).toEqual({ outside: [], skipped: 0 });
});
