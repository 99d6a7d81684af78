import type { Adapter } from '@wellmet/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type AdapterError,
  createFetchAdapter,
  HttpError,
  NetworkError,
  NotAcknowledgedError,
  TimeoutError,
  withRetry,
} from '../index.ts';
import { response } from '../testing/response.ts';
import { acknowledge, startEndpoint } from '../testing/start-endpoint.ts';

afterEach(() => vi.useRealTimers());

const receipt = { id: response.id, acknowledged: true };

/** Fails with each error in turn, then succeeds. */
const failing = (...errors: readonly AdapterError[]): Adapter & { sends: number } => ({
  sends: 0,
  async send() {
    const error = errors[this.sends++];
    if (error) throw error;
    return receipt;
  },
});

/** Waits for nothing and remembers how long it was asked to. */
const recordedSleep = () => {
  const waits: number[] = [];
  return { waits, sleep: async (milliseconds: number) => void waits.push(milliseconds) };
};

const unavailable = new HttpError('unavailable', 503);

describe('what is sent again', () => {
  it.each([
    new HttpError('request timeout', 408),
    new HttpError('too early', 425),
    new HttpError('too many requests', 429),
    new HttpError('broken', 500),
    unavailable,
    new NetworkError('offline'),
    new TimeoutError('silence'),
    new NotAcknowledgedError('captive portal'),
  ])('$name $status', async error => {
    const adapter = failing(error);
    const { sleep } = recordedSleep();
    expect(await withRetry(adapter, { sleep }).send(response)).toEqual(receipt);
    expect(adapter.sends).toBe(2);
  });

  it.each([400, 401, 403, 404, 409, 410, 413, 422].map(status => new HttpError('refused', status)))(
    'not what was refused: $status',
    async error => {
      const adapter = failing(error);
      await expect(withRetry(adapter).send(response)).rejects.toBe(error);
      expect(adapter.sends).toBe(1);
    },
  );

  it('not what no adapter threw', async () => {
    const bug = new TypeError('a bug');
    const adapter: Adapter = { send: () => Promise.reject(bug) };
    await expect(withRetry(adapter).send(response)).rejects.toBe(bug);
  });
});

describe('when it is sent again', () => {
  it('after twice the window each time, by full jitter', async () => {
    const { waits, sleep } = recordedSleep();
    const adapter = failing(unavailable, unavailable, unavailable, unavailable, unavailable);
    await withRetry(adapter, { sleep, random: () => 0.5 }).send(response);
    expect(waits).toEqual([500, 1000, 2000, 4000, 5000]);
  });

  it('as late as the endpoint asks, without jitter', async () => {
    const { waits, sleep } = recordedSleep();
    const adapter = failing(
      new HttpError('too many requests', 429, 10_000),
      new HttpError('unavailable', 503, 7000),
    );
    await withRetry(adapter, { sleep, random: () => 0 }).send(response);
    expect(waits).toEqual([10_000, 7000]);
  });

  it.each([429, 503])('reads Retry-After of a real %i', async status => {
    const { waits, sleep } = recordedSleep();
    let sends = 0;
    const { url } = await startEndpoint((reply, post) => {
      if (sends++) return acknowledge(reply, post);
      reply.writeHead(status, { 'retry-after': '3' });
      reply.end();
    });
    await withRetry(createFetchAdapter({ endpoint: url }), { sleep }).send(response);
    expect(waits).toEqual([3000]);
  });

  it('six times in all unless told otherwise, then with the last error', async () => {
    const { waits, sleep } = recordedSleep();
    const adapter = failing(...Array.from({ length: 9 }, () => unavailable));
    await expect(withRetry(adapter, { sleep }).send(response)).rejects.toBe(unavailable);
    expect(adapter.sends).toBe(6);
    expect(waits).toHaveLength(5);
    await expect(withRetry(failing(unavailable), { tries: 1, sleep }).send(response)).rejects.toBe(
      unavailable,
    );
  });

  it('neither early nor late when the clock of the device jumps', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-21T10:00:00Z') });
    const adapter = failing(new HttpError('too many requests', 429, 60_000));
    const sending = withRetry(adapter).send(response);
    await vi.advanceTimersByTimeAsync(30_000);
    vi.setSystemTime(Date.parse('2036-11-21T10:00:00Z'));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(adapter.sends).toBe(1);
    vi.setSystemTime(Date.parse('2016-11-21T10:00:00Z'));
    await vi.advanceTimersByTimeAsync(1);
    expect(await sending).toEqual(receipt);
  });

  it('never once the caller has given up', async () => {
    vi.useFakeTimers();
    const adapter = failing(unavailable);
    const controller = new AbortController();
    const retrying = withRetry(adapter, { random: () => 1 });
    const sending = retrying.send(response, { signal: controller.signal });
    const refused = expect(sending).rejects.toThrow('the patient closed the survey');
    await vi.advanceTimersByTimeAsync(0);
    controller.abort(new Error('the patient closed the survey'));
    await refused;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(adapter.sends).toBe(1);
  });
});

it('hands the options on to each send', async () => {
  const seen: unknown[] = [];
  const adapter: Adapter = {
    async send(_, options) {
      seen.push(options);
      return receipt;
    },
  };
  await withRetry(adapter).send(response, { leaving: true });
  expect(seen).toEqual([{ leaving: true }]);
});
