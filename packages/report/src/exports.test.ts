import { expect, test } from 'vitest';
import * as report from './index.ts';

test('@wellmet/report exports exactly its public list', () => {
  expect(Object.keys(report).sort()).toEqual(['renderReport', 'reportStyles', 'reportToCsv']);
});
