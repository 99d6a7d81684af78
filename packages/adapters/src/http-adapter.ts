import type { Adapter, Receipt, Response } from '@wellmet/core';
import { HttpError, NetworkError, NotAcknowledgedError, TimeoutError } from './errors.ts';
import { retryAfter } from './retry/retry-after.ts';

/** One HTTP request that carries one Response. POST unless it says otherwise. */
export interface HttpRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** `error` unless given: answers go only where they were meant to. */
  readonly redirect?: 'follow';
}

/** The body of a reply as JSON; an empty object when it is none. */
export type Json = Readonly<Record<string, unknown>>;

/** How Responses are told to one kind of endpoint. */
export interface HttpMapping {
  /** Pure: the request for a Response. */
  encode(response: Response): HttpRequest;
  /** Whether a 2xx reply proves that the endpoint has the Response of that id; a captive portal answers 200 too. */
  confirms(json: Json, id: string, reply: globalThis.Response, text: string): boolean;
}

export interface HttpOptions {
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until a send is given up; 10 000 unless given. */
  readonly timeout?: number;
}

/** Browsers refuse keepalive requests once 64 KiB of them are under way; the rest is room for other senders. */
const keepaliveBytes = 60_000;

/** Bytes of our requests that are under way. */
let underWay = 0;

/**
 * An Adapter over HTTP. Sends no cookie and no referrer, and survives the page being left when the body is under 60 kB.
 * Rejects with TimeoutError, NetworkError, HttpError or NotAcknowledgedError.
 */
export const createHttpAdapter = (
  { encode, confirms }: HttpMapping,
  { fetch: ownFetch, timeout = 10_000 }: HttpOptions,
): Adapter => {
  const post = async ({ url, ...init }: HttpRequest, id: string, signal: AbortSignal): Promise<Receipt> => {
    let reply: globalThis.Response;
    let text: string;
    let json: Json = {};
    try {
      reply = await (ownFetch ?? fetch)(url, {
        signal,
        referrerPolicy: 'no-referrer',
        credentials: 'omit',
        method: 'POST',
        keepalive: underWay < keepaliveBytes,
        redirect: 'error',
        ...init,
      });
      text = await reply.text();
    } catch (cause) {
      throw new NetworkError(`${url} did not answer`, { cause });
    }
    try {
      json = Object(JSON.parse(text));
    } catch {}
    const { error } = json;
    if (!reply.ok)
      throw new HttpError(
        `${url} answered ${reply.status}${error ? `: ${error}` : ''}`,
        reply.status,
        retryAfter(reply.headers, Date.now()),
      );
    if (!confirms(json, id, reply, text)) throw new NotAcknowledgedError(`${url} did not confirm ${id}`);
    return { id, acknowledged: true };
  };

  return {
    async send(response, { signal } = {}) {
      signal?.throwIfAborted();
      const request = encode(response);
      const { size } = new Blob([request.body]);
      // Has the `signal` that a listener takes as an option.
      const ended = new AbortController();
      let timer: ReturnType<typeof setTimeout>;
      underWay += size;
      // The race does not rely on `fetch`: one that the page patched may ignore its signal and never settle.
      return Promise.race([
        post(request, response.id, ended.signal),
        new Promise<never>((_, reject) => {
          timer = setTimeout(
            () => reject(new TimeoutError(`${request.url} did not answer in ${timeout} ms`)),
            timeout,
          );
          signal?.addEventListener('abort', () => reject(signal.reason), ended);
        }),
      ]).finally(() => {
        underWay -= size;
        clearTimeout(timer);
        ended.abort();
      });
    },
  };
};
