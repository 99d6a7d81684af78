import type { Adapter } from '@wellmet/core';
import { endpointUrl } from './endpoint-url.ts';
import { createHttpAdapter, type HttpOptions } from './http-adapter.ts';

export interface FetchAdapterOptions extends HttpOptions {
  /** URL that takes Responses, such as `/v1/responses`; relative to the page. */
  readonly endpoint: string;
}

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
export const createFetchAdapter = (options: FetchAdapterOptions): Adapter => {
  const url = endpointUrl(options.endpoint);
  const isSameOrigin = (globalThis.location ?? url).origin === url.origin;
  return createHttpAdapter(
    {
      encode: response => ({
        url: url.href,
        headers: isSameOrigin ? { 'content-type': 'application/json', 'idempotency-key': response.id } : {},
        body: JSON.stringify(response),
      }),
      confirms: ({ received }, id) => [received].flat().includes(id),
    },
    options,
  );
};
