import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

it('the order of keys makes no difference, the order of a list does', () => {
  expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }));
  expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']));
});

it('is JSON with the same content', () => {
  const value = { text: '谢谢 "\n', list: [1, null, { x: true }], empty: {} };
  expect(JSON.parse(canonicalJson(value))).toEqual(value);
});

it('a key that is undefined is as good as absent', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
