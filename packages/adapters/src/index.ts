// The public list of @wellmet/adapters, written by hand; exports.test.ts pins it.

export { type BeaconAdapterOptions, createBeaconAdapter } from './beacon.ts';
export {
  AdapterError,
  type AdapterErrorName,
  ConfigError,
  HttpError,
  NetworkError,
  NotAcknowledgedError,
  TimeoutError,
} from './errors.ts';
export { createFetchAdapter, type FetchAdapterOptions } from './fetch.ts';
export { type RetryOptions, withRetry } from './retry/with-retry.ts';
