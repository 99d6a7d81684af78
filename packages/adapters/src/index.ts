// The public list of @wellmet/adapters, written by hand; exports.test.ts pins it.

export { type BeaconAdapterOptions, createBeaconAdapter } from './beacon.ts';
export {
  AdapterError,
  type AdapterErrorName,
  ConfigError,
  HttpError,
  NetworkError,
  NotAcknowledgedError,
  QueueFullError,
  TimeoutError,
} from './errors.ts';
export { createFetchAdapter, type FetchAdapterOptions } from './fetch.ts';
export type { HttpOptions } from './http-adapter.ts';
export { createCipher } from './queue/create-cipher.ts';
export type {
  Cipher,
  DeadLetter,
  Queue,
  QueueEntry,
  QueueOptions,
  QueueReceipt,
} from './queue/options.ts';
export { withQueue } from './queue/with-queue.ts';
export { type RetryOptions, withRetry } from './retry/with-retry.ts';
export type { PublicKey } from './seal/encrypt-jwe.ts';
export { type SealOptions, withSeal } from './seal/with-seal.ts';
