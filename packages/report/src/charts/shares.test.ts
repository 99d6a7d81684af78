import { expect, test } from 'vitest';
import { documentOf } from '../testing/document-of.ts';
import { drawShares } from './shares.ts';

const label = { id: 'bar', className: 'bar', title: 'Shares', description: '60 and 40' };

function widths(counts: readonly number[], mirrored = false) {
  const segments = counts.map((n, at) => ({ name: `part-${at}`, n, words: `${n}` }));
  const svg = documentOf(drawShares(segments, mirrored, label).markup).querySelector('svg')!;
  return [...svg.querySelectorAll('g[class^=part] path')].map(path =>
    /^M([\d.]+),0h([\d.]+)/
      .exec(path.getAttribute('d') ?? '')
      ?.slice(1)
      .map(Number),
  );
}

test('stretches stand one after the other, as wide as their share, with a space between', () => {
  expect(widths([60, 40])).toEqual([
    [0, 178],
    [180, 118],
  ]);
});

test('from right to left the first stretch stands at the right', () => {
  expect(widths([60, 40], true)).toEqual([
    [120, 178],
    [0, 118],
  ]);
});

test('a class of nobody has no stretch, and one of very few can still be seen', () => {
  expect(widths([0, 1])).toHaveLength(1);
  expect(widths([1, 9999])[0]).toEqual([0, 1]);
});

test('a stretch too narrow for its words has none', () => {
  const words = (n: number) =>
    documentOf(
      drawShares(
        [
          { name: 'a', n, words: 'few' },
          { name: 'b', n: 100 - n, words: 'many' },
        ],
        false,
        label,
      ).markup,
    ).querySelector('.on-a')?.textContent;
  expect([words(10), words(30)]).toEqual(['', 'few']);
});
