import { expect, test } from 'vitest';
import { mannWhitney } from './mann-whitney.ts';

test('the chance that b is higher, and its reverse, sum to 1', () => {
  const [a, b] = [
    [
      [1, 3],
      [2, 5],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ] as const;
  expect(mannWhitney(a, b).superiority! + mannWhitney(b, a).superiority!).toBe(1);
  expect(mannWhitney(a, b).p).toBe(mannWhitney(b, a).p);
});

test('the same answers in both groups have a p of 1', () => {
  expect(
    mannWhitney(
      [
        [1, 2],
        [5, 1],
      ],
      [
        [1, 2],
        [5, 1],
      ],
    ),
  ).toMatchObject({ z: 0, p: 1, superiority: 0.5 });
});

test('an empty group is undefined, and so are answers that are all equal', () => {
  expect(mannWhitney([], [[1, 2]])).toMatchObject({ p: null, superiority: null, reason: 'n=0' });
  expect(mannWhitney([[1, 2]], [[1, 9]])).toMatchObject({
    p: null,
    superiority: 0.5,
    reason: 'zero-variance',
  });
});
