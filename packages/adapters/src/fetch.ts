import type { Adapter, Receipt, Response, SendOptions } from '@wellmet/core';
import { endpointUrl } from './endpoint-url.ts';
import { HttpError, NetworkError, NotAcknowledgedError, TimeoutError } from './errors.ts';
import { retryAfter } from './retry/retry-after.ts';

export interface FetchAdapterOptions {
  /** URL that takes Responses, such as `/v1/responses`; relative to the page. */
  readonly endpoint: string;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds until a send is given up; 10 000 unless given. */
  readonly timeout?: number;
}

/** The parts of an endpoint's answer that are looked at; anything may arrive. */
interface Answer {
  readonly received?: readonly unknown[];
  readonly error?: unknown;
}

/** Browsers refuse keepalive requests once 64 KiB of them are under way; the rest is room for other senders. */
const keepaliveBytes = 60_000;

const parse = (text: string): Answer => {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
};

/** Needed beside the signal itself: a `fetch` that the page patched may ignore it and never settle. */
const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/**
 * Posts a Response as JSON and waits for proof that the endpoint has it: a 2xx answer whose `received` holds the id.
 * Sends no cookie and no referrer, follows no redirect (answers go only where they were meant to), and survives the
 * page being left when the body is under 60 kB.
 *
 * To another origin it goes as `text/plain` without headers of ours: no preflight, which costs a round trip and cannot
 * finish while a page is left. Otherwise it goes as `application/json` with the id as `Idempotency-Key`. The id in the
 * body is what counts.
 *
 * @throws ConfigError at construction when `endpoint` cannot work.
 * @example
 * const adapter = createFetchAdapter({ endpoint: 'https://clinic.example/v1/responses' });
 * await adapter.send(response); // => { id: response.id, acknowledged: true }
 */
export const createFetchAdapter = ({
  endpoint,
  fetch: ownFetch,
  timeout = 10_000,
}: FetchAdapterOptions): Adapter => {
  const url = endpointUrl(endpoint);
  const page = globalThis.location;
  const crossOrigin = page && page.origin !== url.origin;

  const post = async (response: Response, signal: AbortSignal): Promise<Receipt> => {
    const { id } = response;
    const body = JSON.stringify(response);
    let answer: globalThis.Response;
    let text: string;
    try {
      answer = await (ownFetch ?? fetch)(url.href, {
        method: 'POST',
        body,
        headers: crossOrigin ? {} : { 'content-type': 'application/json', 'idempotency-key': id },
        keepalive: new TextEncoder().encode(body).length < keepaliveBytes,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal,
      });
      text = await answer.text();
    } catch (cause) {
      throw new NetworkError(`${url} could not be reached`, { cause });
    }
    const { received, error } = parse(text);
    if (!answer.ok)
      throw new HttpError(
        `${url} answered ${answer.status}${typeof error === 'string' ? `: ${error}` : ''}`,
        answer.status,
        retryAfter(answer.headers, Date.now()),
      );
    if (!Array.isArray(received) || !received.includes(id))
      throw new NotAcknowledgedError(`${url} answered without confirming ${id}`);
    return { id, acknowledged: true };
  };

  return {
    async send(response: Response, { signal }: SendOptions = {}): Promise<Receipt> {
      signal?.throwIfAborted();
      const controller = new AbortController();
      const giveUp = (reason: unknown) => controller.abort(reason);
      const timer = setTimeout(
        () => giveUp(new TimeoutError(`${url} did not answer in ${timeout} ms`)),
        timeout,
      );
      signal?.addEventListener('abort', () => giveUp(signal.reason), { signal: controller.signal });
      try {
        return await Promise.race([post(response, controller.signal), rejectOnAbort(controller.signal)]);
      } finally {
        clearTimeout(timer);
        giveUp(undefined);
      }
    },
  };
};
