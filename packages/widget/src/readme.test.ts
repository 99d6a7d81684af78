// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../readme.ts';

test('the tables of the README are those of the sources: `node packages/widget/readme.ts` writes them', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(withTables(readme)).toBe(readme);
});
