import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as analysis from './analysis/index.ts';
import * as core from './index.ts';
import { evaluate, examplesOf, expectPrinted } from './testing/examples.ts';

// Runs every `expression // => value` line of the docblocks, so that no worked example can drift from its function.

const files = ['numeric', 'scores'].flatMap(folder =>
  readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter(name => !name.endsWith('.test.ts'))
    .map(name => `./${folder}/${name}`),
);
const modules = await Promise.all(
  files.map(async file => ({
    file,
    exported: (await import(file)) as Record<string, unknown>,
    examples: examplesOf(readFileSync(new URL(file, import.meta.url), 'utf8')),
  })),
);

describe.each(modules)('$file', ({ exported, examples }) => {
  test.each(examples)('%s is %s', (expression, value) => {
    const scope = { ...core, ...exported };
    expectPrinted(evaluate(expression, scope), evaluate(value, scope));
  });

  test('each public function has a worked example', () => {
    const shown = examples.map(([expression]) => expression).join();
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'function' && (name in core || name in analysis))
        expect(shown).toContain(`${name}(`);
    }
  });
});

/** The docblock above an export. */
const docblockOf = (source: string, name: string): string => {
  const before = source.slice(0, source.search(new RegExp(`^export (const|function) ${name}\\b`, 'm')));
  return before.slice(before.lastIndexOf('/**'));
};

const published = (folder: string) =>
  modules
    .filter(({ file }) => file.startsWith(`./${folder}/`))
    .flatMap(({ file, exported }) =>
      Object.entries(exported)
        .filter(([name, value]) => typeof value === 'function' && (name in core || name in analysis))
        .map(([name]) => [name, file] as const),
    );

test.each(published('numeric'))(
  '%s says how it is computed, and after whom or like which program',
  (name, file) => {
    const docblock = docblockOf(readFileSync(new URL(file, import.meta.url), 'utf8'), name);
    expect(docblock).toMatch(/Source:|[Aa]grees|\b(19|20)\d\d\b/);
  },
);

test.each(published('scores'))(
  '%s says where it comes from and what it gives where it is undefined',
  (name, file) => {
    const docblock = docblockOf(readFileSync(new URL(file, import.meta.url), 'utf8'), name);
    expect(docblock).toMatch(/Sources?:|[Aa]grees/);
    expect(docblock).toMatch(/[=·/Σ√−]|mean|share|median|correlation/);
    expect(docblock).toMatch(/[Uu]ndefined|null|[Tt]hrows|infinite|\bn = 0\b/);
  },
);
