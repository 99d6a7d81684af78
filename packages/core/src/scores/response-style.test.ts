import { expect, test } from 'vitest';
import { responseStyle } from './response-style.ts';

const scale = { min: 1, max: 7 };

test('a straight line is flagged, and has no within-person scores', () => {
  expect(responseStyle([7, 7, 7], scale)).toMatchObject({
    straightLine: true,
    longestRun: 3,
    extremeShare: 1,
    z: [null, null, null],
  });
});

test('a missing answer breaks a run and stays missing', () => {
  expect(responseStyle([4, null, 4], scale)).toMatchObject({
    longestRun: 1,
    centred: [0, null, 0],
    midShare: 1,
    acquiescence: 0,
  });
});

test('one answer is not a straight line', () => {
  expect(responseStyle([3], scale)).toMatchObject({ straightLine: false, sd: null, z: [null] });
});

test('no answers have no style', () => {
  expect(responseStyle([null, null], scale)).toMatchObject({
    n: 0,
    mean: null,
    extremeShare: null,
    acquiescence: null,
    longestRun: 0,
    straightLine: false,
  });
});
