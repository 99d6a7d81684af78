import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateKeys, parseJson } from './json.ts';
import { locate } from './locate.ts';

const accepts = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with a piece taken out and another put in. */
const slips = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', '"', '}', '[', '\\', '\n', '0', 'x', '\t', '/'),
  )
  .map(([json, at, length, piece]) => {
    const start = at % (json.length + 1);
    return json.slice(0, start) + piece + json.slice(start + length);
  });

test('what JSON.parse refuses gets a place, and what it accepts gets a tree', () => {
  fc.assert(
    fc.property(fc.oneof(slips, fc.json(), fc.string()), text => {
      expect('tree' in parseJson(text), text).toBe(accepts(text));
    }),
    { numRuns: 1000 },
  );
});

test('depth is counted outside of texts', () => {
  expect(parseJson(`["${'['.repeat(100)}\\"${'{'.repeat(100)}"]`)).toHaveProperty('tree');
  expect(parseJson('['.repeat(100_000))).toEqual({
    fault: { offset: 64, message: 'expected at most 64 levels, got more' },
  });
});

test('a key that is there twice is found at any depth, and only within one object', () => {
  const parsed = parseJson('[{"a": {"b": 1, "c": {"a": 2}, "b": 3}}, {"a": 4}]');
  expect('tree' in parsed && [...duplicateKeys(parsed.tree)]).toEqual([
    { offset: 31, message: 'expected each key once, got "b" again' },
  ]);
});

test('every path leads to its own key or entry', () => {
  const walk = (value: unknown, path: readonly (string | number)[], text: string) => {
    const parsed = parseJson(text);
    if (!('tree' in parsed)) throw new Error(text);
    const step = path.at(-1);
    const start = typeof step === 'string' ? JSON.stringify(step) : JSON.stringify(value).slice(0, 1);
    expect(text.slice(locate(parsed.tree, path)).startsWith(start), path.join('.')).toBe(true);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      walk(child, [...path, Array.isArray(value) ? Number(key) : key], text);
    }
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), value => walk(value, [], JSON.stringify(value, null, 2))),
  );
});

test('what is not there is found where it would be', () => {
  const text = '{"a": [{"b": 1}]}';
  const parsed = parseJson(text);
  const at = (...path: (string | number)[]) => 'tree' in parsed && text.slice(locate(parsed.tree, path));
  expect(at('a', 0, 'c')).toBe('{"b": 1}]}');
  expect(at('a', 7)).toBe('"a": [{"b": 1}]}');
  expect(at('z', 'y')).toBe(text);
});
