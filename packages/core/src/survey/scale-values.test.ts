import { expect, test } from 'vitest';
import { scaleValues } from './scale-values.ts';

test('a scale counts up from its lowest value', () => {
  expect(scaleValues({ points: 3 })).toEqual([1, 2, 3]);
  expect(scaleValues({ points: 3, min: 0 })).toEqual([0, 1, 2]);
});
