import { expect, test } from 'vitest';
import * as analysis from './index.ts';

test('the public list of @wellmet/core/analysis', () => {
  expect(Object.keys(analysis)).toEqual(['bca', 'caseMix', 'responseSurface']);
});
