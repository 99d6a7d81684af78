import { expect, test } from 'vitest';
import * as cli from './index.ts';

test('the public list of @wellmet/cli', () => {
  expect(Object.keys(cli)).toEqual(['wellmet']);
});
