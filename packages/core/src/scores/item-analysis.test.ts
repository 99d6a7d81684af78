import { expect, test } from 'vitest';
import { comoments } from './comoments.ts';
import { itemAnalysis } from './item-analysis.ts';

test('a constant item has no correlation with the rest, and its scale no standardised alpha', () => {
  const { itemRest, meanInterItemR, standardisedAlpha } = itemAnalysis(
    comoments(
      [
        [1, 2, 5],
        [3, 3, 5],
        [5, 7, 5],
      ],
      3,
    ),
  );
  expect(itemRest[2]).toBeNull();
  expect(itemRest[0]).toBeGreaterThan(0.9);
  expect([meanInterItemR, standardisedAlpha]).toEqual([null, null]);
});

test('dropping one of two items leaves no scale', () => {
  expect(
    itemAnalysis(
      comoments(
        [
          [1, 2],
          [3, 3],
        ],
        2,
      ),
    ).alphaIfDropped,
  ).toEqual([null, null]);
});

test('opposite items have no standardised alpha', () => {
  expect(
    itemAnalysis(
      comoments(
        [
          [1, 2],
          [2, 1],
        ],
        2,
      ),
    ),
  ).toMatchObject({
    meanInterItemR: -1,
    standardisedAlpha: null,
  });
});

test('without respondents nothing is defined', () => {
  expect(itemAnalysis(comoments([], 3))).toMatchObject({
    n: 0,
    meanInterItemR: null,
    itemRest: [null, null, null],
    alphaIfDropped: [null, null, null],
  });
});
