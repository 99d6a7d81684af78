import { expect, test } from 'vitest';
import { contentFaults, type Manifest, scriptEntries, typeEntries } from './contents.ts';

const manifest: Manifest = {
  name: '@wellmet/sample',
  license: 'MIT',
  repository: {},
  sideEffects: false,
  main: './dist/index.cjs',
  exports: { '.': { import: './dist/index.js' }, './locales/*': './dist/locales/*.js' },
  publishConfig: { access: 'public', provenance: true },
};
const files = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/index.cjs',
  'dist/index.js',
  'dist/locales/ar.js',
];

test('a package that holds what it promises has no fault', () => {
  expect(contentFaults(manifest, files)).toEqual([]);
});

test('a promised file that is not packed is named', () => {
  const without = files.filter(file => !/index\.cjs|locales/.test(file));
  expect(contentFaults(manifest, without)).toEqual([
    'package.json names dist/index.cjs, which is not in the package',
    'package.json names dist/locales/*.js, which is not in the package',
  ]);
});

test('tests and sources are not shipped', () => {
  expect(contentFaults(manifest, [...files, 'src/index.ts', 'dist/tally.test.js'])).toEqual([
    'src/index.ts should not ship',
    'dist/tally.test.js should not ship',
  ]);
});

test('a package without licence text, readme or provenance says so', () => {
  const { publishConfig: _, ...bare } = manifest;
  expect(contentFaults(bare, files.slice(2))).toEqual([
    'package.json lacks publishConfig.access "public"',
    'package.json lacks publishConfig.provenance true',
    'LICENSE is missing',
    'README.md is missing',
  ]);
});

test('an entry without conditions is a script, unless it is data', () => {
  const exports = {
    '.': { import: './dist/index.js' },
    './all.js': './dist/all.js',
    './survey.json': './survey.json',
  };
  expect(scriptEntries({ name: '@wellmet/sample', exports })).toEqual(['./all.js']);
});

test('entries of types alone are known by what they lead to', () => {
  const exports = { '.': { types: './a.d.ts', default: './a.js' }, './react': { types: './react.d.ts' } };
  expect(typeEntries({ name: '@wellmet/sample', exports })).toEqual(['./react']);
});
