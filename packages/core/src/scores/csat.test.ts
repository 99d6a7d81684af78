import { expect, test } from 'vitest';
import { csat } from './csat.ts';

test('satisfied are the best two points, and the mean starts at 1', () => {
  expect(csat([0, 0, 1, 1, 2])).toMatchObject({ n: 4, mean: 4.25, top2Box: { x: 3 }, topBox: { x: 2 } });
  expect(csat([0, 0, 0, 0, 0])).toMatchObject({ n: 0, mean: null, top2Box: { share: null } });
});
