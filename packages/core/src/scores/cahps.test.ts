import { expect, test } from 'vitest';
import { cahps } from './cahps.ts';

test('items weigh equally, however many answered each', () => {
  expect(
    cahps([
      [0, 100],
      [1, 0],
    ]),
  ).toEqual({ items: 2, topBox: 0.5, linearMean: 50 });
});

test('an item without answers is left out, and nothing but such is undefined', () => {
  expect(
    cahps([
      [0, 0],
      [0, 1],
    ]),
  ).toMatchObject({ items: 1, topBox: 1 });
  expect(cahps([[0, 0]])).toEqual({ items: 0, topBox: null, linearMean: null, reason: 'n=0' });
});
