import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['lables', 'labels'],
  ['Title', 'title'],
  ['verison', 'version'],
  ['question', 'questions'],
  ['x', undefined],
  ['colour', undefined],
])('%s: %s', (word, meant) => {
  expect(nearest(word, ['title', 'labels', 'version', 'questions'])).toBe(meant);
});

test('a word of any length is answered at once', () => {
  expect(nearest('titel'.repeat(1_000_000), ['title'])).toBeUndefined();
});

test('what is not a word was not meant to be one', () => {
  expect(didYouMean(5, ['5'])).toBe('');
});
