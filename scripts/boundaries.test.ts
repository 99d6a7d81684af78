import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.ts';

// biome.json holds the direction of the packages; this holds biome.json to it, in a folder with one small file per import.
const refused: readonly (readonly [string, string])[] = [
  ['packages/core/src/tally/a.ts', 'zod'],
  ['packages/core/src/tally/a.ts', '@wellmet/adapters'],
  ['packages/core/src/schema/a.ts', '@wellmet/report'],
  ['packages/core/src/tally/a.ts', '../../../report/src/index.ts'],
  ['packages/adapters/src/a.ts', '@wellmet/widget'],
  ['packages/adapters/src/a.ts', 'zod'],
  ['packages/instruments/src/a.ts', '@wellmet/report'],
  ['packages/report/src/a.ts', '@wellmet/collector'],
  ['packages/widget/src/survey.tsx', '@wellmet/adapters'],
  ['packages/widget/src/survey.tsx', '@wellmet/core/schema'],
  ['packages/widget/src/script.ts', 'zod'],
  ['packages/widget/src/script.ts', '@wellmet/report'],
  ['packages/collector/src/a.ts', '@wellmet/widget'],
  ['packages/collector/src/a.ts', '@wellmet/cli'],
  ['e2e/a.ts', '../packages/core/src/index.ts'],
  ['examples/clinic/a.ts', '../../packages/core/src/index.ts'],
];

const allowed: readonly (readonly [string, string])[] = [
  ['packages/core/src/schema/a.ts', 'zod'],
  ['packages/core/src/scores/a.ts', '../report/verdict.ts'],
  ['packages/adapters/src/a.ts', '@wellmet/core'],
  ['packages/widget/src/survey.tsx', '@wellmet/core'],
  ['packages/widget/src/script-survey.ts', '@wellmet/adapters'],
  ['packages/collector/src/a.ts', '@wellmet/core/schema'],
  ['packages/cli/src/a.ts', '@wellmet/collector'],
  ['packages/adapters/src/a.test.ts', '@wellmet/core/schema'],
  ['e2e/a.ts', '@wellmet/core'],
];

const folder = mkdtempSync(join(tmpdir(), 'wellmet-boundaries-'));
const all = [...refused, ...allowed];
const importsOf = (file: string) => all.filter(row => row[0] === file).map(row => row[1]);
let report = '';

beforeAll(() => {
  for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(folder, name));
  for (const file of new Set(all.map(row => row[0]))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      importsOf(file)
        .map(specifier => `import '${specifier}';\n`)
        .join(''),
    );
  }
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const rule = '--only=style/noRestrictedImports';
  report = spawnSync(biome, ['lint', rule, '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  }).stderr;
});
afterAll(() => rmSync(folder, { recursive: true }));

const place = (file: string, specifier: string) => `${file}:${importsOf(file).indexOf(specifier) + 1}:`;

test.for(refused)('%s may not import %s', ([file, specifier]) => {
  expect(report).toContain(place(file, specifier));
});

test.for(allowed)('%s may import %s', ([file, specifier]) => {
  expect(report).not.toContain(place(file, specifier));
});
