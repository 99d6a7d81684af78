import { expect, test } from 'vitest';
import { comoments } from './comoments.ts';
import { differenceReliability } from './difference-reliability.ts';

test('a gap that does not vary has no reliability', () => {
  const rows = [
    [1, 2, 2, 3],
    [3, 3, 4, 4],
    [5, 7, 6, 8],
  ];
  expect(differenceReliability(comoments(rows, 4))).toMatchObject({ value: null, reason: 'zero-variance' });
});

test('a single item has none, but its standard deviations and correlation', () => {
  expect(
    differenceReliability(
      comoments(
        [
          [1, 2],
          [3, 2],
          [5, 5],
        ],
        2,
      ),
    ),
  ).toMatchObject({
    sdExpectation: 2,
    value: null,
    reason: 'too-few-items',
  });
});

test('a side that does not vary leaves the correlation undefined', () => {
  expect(
    differenceReliability(
      comoments(
        [
          [1, 2, 4, 4],
          [3, 3, 4, 4],
        ],
        4,
      ),
    ),
  ).toMatchObject({
    sdExperience: 0,
    correlation: null,
    value: null,
  });
});

test('fewer than two respondents have nothing', () => {
  expect(differenceReliability(comoments([], 4))).toMatchObject({ sdExpectation: null, reason: 'n=0' });
  expect(differenceReliability(comoments([[1, 2, 3, 4]], 4))).toMatchObject({ value: null, reason: 'n<2' });
});
