import { expect, it } from 'vitest';
import * as adapters from './index.ts';

it('@wellmet/adapters exports exactly its public list', () => {
  expect(Object.keys(adapters).sort()).toEqual([
    'AdapterError',
    'ConfigError',
    'HttpError',
    'NetworkError',
    'NotAcknowledgedError',
    'QueueFullError',
    'TimeoutError',
    'createBeaconAdapter',
    'createCipher',
    'createFetchAdapter',
    'withQueue',
    'withRetry',
    'withSeal',
  ]);
});
