import { expect, it } from 'vitest';
import * as collector from './index.ts';

it('@wellmet/collector exports exactly its public list', () => {
  expect(Object.keys(collector).sort()).toEqual([
    'CollectorError',
    'createCollector',
    'longestVisit',
    'signVisit',
  ]);
});
