import { expect } from 'vitest';

/** The examples of a source text: everything between `@example` and the end of its docblock, cut at each `// =>` line. */
export function examplesOf(source: string): readonly (readonly [expression: string, value: string])[] {
  return [...source.matchAll(/@example\n((?: \* .*\n)+)/g)].flatMap(([, block]) => {
    const text = block!.replaceAll(/^ \* /gm, '');
    return [...text.matchAll(/(.*?)\/\/ => (.*?)\n/gs)].map(
      ([, expression, value]) => [expression!.trim().replace(/;$/, ''), value!] as const,
    );
  });
}

/** Numbers agree to the digits that a docblock prints; everything else exactly; an example may print a part of an object. */
export function expectPrinted(actual: unknown, printed: unknown): void {
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

/** The value of an expression that may use the given names. */
export const evaluate = (expression: string, names: Readonly<Record<string, unknown>>): unknown =>
  new Function(...Object.keys(names), `return (${expression})`)(...Object.values(names));
