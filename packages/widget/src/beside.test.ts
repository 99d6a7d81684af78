import { expect, test } from 'vitest';
import { folderOf } from './beside.ts';

test.each([
  ['https://clinic.example/wellmet/wellmet.js', 'https://clinic.example/wellmet/'],
  ['https://clinic.example/wellmet.js?v=1.2.0', 'https://clinic.example/'],
  ['https://cdn.example/a/wellmet.js?from=/b/c', 'https://cdn.example/a/'],
])('the files of %s stand in %s', (src, folder) => {
  expect(folderOf(src)).toBe(folder);
});
