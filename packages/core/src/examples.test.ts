import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as core from './index.ts';

// Runs every `expression // => value` line of the docblocks, so that no worked example can drift from its function.

/** The examples of a source text: what stands between `@example` and the end of its docblock, cut at each `// =>` line. */
function examplesOf(source: string): readonly (readonly [expression: string, value: string])[] {
  return [...source.matchAll(/@example\n((?: \* .*\n)+)/g)].flatMap(([, block]) => {
    const text = block!.replaceAll(/^ \* /gm, '');
    return [...text.matchAll(/(.*?)\/\/ => (.*)\n/gs)].map(
      ([, expression, value]) => [expression!.trim().replace(/;$/, ''), value!] as const,
    );
  });
}

/** Numbers agree to the digits that a docblock prints, everything else exactly; an example may print a part of an object. */
function expectPrinted(actual: unknown, printed: unknown): void {
  if (typeof printed === 'number') {
    expect(actual).toBeTypeOf('number');
    expect(Math.abs((actual as number) - printed)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(printed)));
  } else if (typeof printed === 'object' && printed !== null) {
    if (Array.isArray(printed)) expect(actual).toHaveLength(printed.length);
    for (const [key, value] of Object.entries(printed)) {
      expectPrinted((actual as Record<string, unknown>)[key], value);
    }
  } else expect(actual).toBe(printed);
}

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
  const evaluate = (expression: string): unknown =>
    new Function(...Object.keys(exported), `return (${expression})`)(...Object.values(exported));

  test.each(examples)('%s is %s', (expression, value) => {
    expectPrinted(evaluate(expression), evaluate(value));
  });

  test('each public function has a worked example', () => {
    const shown = examples.map(([expression]) => expression).join();
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'function' && name in core) expect(shown).toContain(`${name}(`);
    }
  });
});
