import { expect, test } from 'vitest';
import * as rows from './index.ts';

test('the public list of @wellmet/core/rows', () => {
  expect(Object.keys(rows)).toEqual([
    'addRow',
    'addRows',
    'mergeOpenTallies',
    'stateOf',
    'withState',
    'rowOf',
    'packedProducts',
  ]);
});
