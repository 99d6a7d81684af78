import { expect, test } from 'vitest';
import * as instruments from './index.ts';

test('the public list of @wellmet/instruments', () => {
  expect(Object.keys(instruments)).toEqual(['dentalVisit', 'dentalVisitShort']);
});
