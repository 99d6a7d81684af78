// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, withTables } from '../readme.ts';
import { rows } from './check-options.ts';
import { attributes } from './options.ts';

test.each(files)(
  'the tables of %s are those of the sources: `node packages/widget/readme.ts` writes them',
  file => {
    const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    expect(withTables(text)).toBe(text);
  },
);

test('every option of markup is an attribute, a data attribute, a check and a row of docs/options.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/options.md'), 'utf8');
  const documented = [...text.matchAll(/^\| `(\w+)` \| `([\w-]+)` \|/gm)].map(([, , name]) => name!);
  expect([...documented, ...documented.map(name => `data-${name}`)].sort()).toEqual([...attributes].sort());
  const kebab = (name: string) => name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  expect(Object.keys(rows).map(kebab).sort()).toEqual(documented.sort());
});
