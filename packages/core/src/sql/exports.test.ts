import { expect, test } from 'vitest';
import * as sql from './index.ts';

test('the public list of @wellmet/core/sql', () => {
  expect(Object.keys(sql).sort()).toEqual([
    'answerRows',
    'countStatements',
    'readCounts',
    'responseRow',
    'sqlTally',
    'versionStatement',
  ]);
});
