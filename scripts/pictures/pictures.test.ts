import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { pictures } from './pictures.ts';

const folder = join(root, 'docs/scoring');

// `pnpm exec vitest run scripts/pictures -u` draws them anew.
test.each(Object.entries(pictures))('docs/scoring/%s.svg is what the code draws', async (name, drawn) => {
  await expect(drawn).toMatchFileSnapshot(join(folder, `${name}.svg`));
});

test.each(Object.keys(pictures))('docs/scoring/%s.md shows its picture with a description', name => {
  const page = readFileSync(join(folder, `${name}.md`), 'utf8');
  expect(page).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(${name}\\.svg\\)`));
});

test.each(Object.entries(pictures))('%s holds no figure that is not a number', (_, drawn) => {
  expect(drawn).not.toMatch(/NaN|Infinity|undefined|null/);
});
