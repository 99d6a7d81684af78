import { expect, test } from 'vitest';
import { makingDataCount } from './making-data-count.ts';

const causes = (values: readonly number[], screened = false) =>
  makingDataCount(values, { screened }).points.map(({ specialCause }) => specialCause);
/** Up and down by turns: wide limits and no rule broken. */
const restless = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 10 : 20));

test('a restless process without a signal is chance', () => {
  expect(new Set(causes(restless))).toEqual(new Set(['common-cause']));
});

test('seven on one side of the mean are a shift; one on the mean breaks the run', () => {
  const low = [1, 3, 2, 3, 1, 3, 2];
  expect(causes([...low, ...low.map(value => value + 4)]).slice(0, 7)).toEqual(low.map(() => 'seven-below'));
  expect(
    causes([1, 3, 1, 4, 3, 1, 3, 8, 10, 8, 7, 8, 10, 8].map((v, i) => (i === 3 ? 5.5 : v))),
  ).not.toContain('seven-below');
});

test('seven that rise are a trend; equal neighbours break it', () => {
  expect(
    causes([...restless, 11, 12, 13, 14, 15, 16, 17]).filter(cause => cause === 'increasing'),
  ).toHaveLength(7);
  expect(causes([...restless, 11, 12, 13, 13, 14, 15, 16])).not.toContain('increasing');
});

test('a value that decimals put on the mean is on it', () => {
  expect(new Set(causes([4.2, 4.2, 4.2, 4.2, 4.2, 4.2, 4.2, 4.2, 4.2]))).toEqual(new Set(['common-cause']));
});

test('screening leaves an outlier’s moving ranges out of the limits', () => {
  const values = [5, 6, 5, 6, 5, 6, 5, 40, 5, 6, 5, 6, 5, 6, 5, 6, 5];
  expect(causes(values)[7]).toBe('above-limits');
  const wide = makingDataCount(values).limits!;
  const narrow = makingDataCount(values, { screened: true }).limits!;
  expect(narrow[1] - narrow[0]).toBeLessThan((wide[1] - wide[0]) / 2);
});

test('where screening leaves no moving range there are no limits, with the reason', () => {
  expect(makingDataCount([3, 3, 3], { screened: true })).toMatchObject({
    limits: null,
    points: [{ outside: null, closeToLimits: null }, {}, {}],
    variant: 'screened',
    reason: 'zero-variance',
  });
});

test('fewer than two values have no limits', () => {
  expect(makingDataCount([3])).toMatchObject({
    limits: null,
    points: [{ specialCause: 'common-cause' }],
    reason: 'n<2',
  });
  expect(makingDataCount([])).toMatchObject({ limits: null, points: [], reason: 'n=0' });
});
