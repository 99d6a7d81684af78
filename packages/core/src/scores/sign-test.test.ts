import { expect, test } from 'vitest';
import { signTest } from './sign-test.ts';

test('those who found what they expected are left out', () => {
  expect(signTest({ better: 3, equal: 100, worse: 7 })).toEqual(signTest({ better: 3, equal: 0, worse: 7 }));
});

test('as many better as worse have a p of 1', () => {
  expect(signTest({ better: 4, equal: 0, worse: 4 }).p).toBe(1);
});

test('nobody better or worse off is undefined', () => {
  expect(signTest({ better: 0, equal: 9, worse: 0 })).toMatchObject({ n: 0, p: null, reason: 'all-zero' });
  expect(signTest({ better: 0, equal: 0, worse: 0 })).toMatchObject({ p: null, reason: 'n=0' });
});
