import { expect, it } from 'vitest';
import * as adapters from './index.ts';

it('@wellmet/adapters exports exactly its public list', () => {
  expect(Object.keys(adapters).sort()).toEqual([
    'AdapterError',
    'ConfigError',
    'HttpError',
    'NetworkError',
    'NotAcknowledgedError',
    'TimeoutError',
    'createBeaconAdapter',
    'createFetchAdapter',
    'withRetry',
  ]);
});
