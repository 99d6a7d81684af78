import type { Adapter } from '@wellmet/core';
import type { HttpError } from '../errors.ts';
import { retryDelay } from './retry-delay.ts';

export interface RetryOptions {
  /** Tries in all; 6 unless given: about 15 seconds, then the last error is thrown. */
  readonly tries?: number;
  /** A number of [0, 1); `Math.random` unless given. */
  readonly random?: () => number;
  /** Resolves after so many milliseconds, rejects when the signal aborts. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Sends again while a later try can help, under the same id. Waits as long as the endpoint asked with `Retry-After`, else
 * for the time of `retryDelay`. What is not sent when the page goes away is gone: `withQueue` keeps it.
 *
 * @example
 * const adapter = withRetry(createFetchAdapter({ endpoint: '/v1/responses' }));
 * await adapter.send(response); // => { id: response.id, acknowledged: true }
 */
export const withRetry = (
  adapter: Adapter,
  {
    tries = 6,
    random = Math.random,
    // Timers run on a clock that no change of the wall clock moves.
    sleep = (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        setTimeout(resolve, milliseconds);
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  }: RetryOptions = {},
): Adapter => ({
  async send(response, options) {
    for (let failures = 0; ; ) {
      try {
        return await adapter.send(response, options);
      } catch (error) {
        const { retryable, retryAfter } = Object(error) as Partial<HttpError>;
        if (!retryable || ++failures === tries) throw error;
        await sleep(retryAfter ?? retryDelay(failures, random()), options?.signal);
      }
    }
  },
});
