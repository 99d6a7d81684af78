import type { Adapter, Response } from '@wellmet/core';
import { endpointUrl } from '../endpoint-url.ts';
import { createFetchAdapter, type FetchAdapterOptions } from '../fetch.ts';
import type { HttpRequest } from '../http-adapter.ts';
import type { EndpointTraits } from './endpoint.ts';

/**
 * Wellmet's own collector: one Response, or a batch as NDJSON.
 *
 * @example
 * collector.encode(response, { endpoint }).url; // => endpoint
 */
export const collector: {
  readonly name: 'collector';
  readonly traits: EndpointTraits;
  encode(response: Response, options: { readonly endpoint: string }): HttpRequest;
  /** Many Responses in one request; the answer's `received` says which of them are stored. */
  encodeBatch(responses: readonly Response[], options: { readonly endpoint: string }): HttpRequest;
  create(options: FetchAdapterOptions): Adapter;
} = {
  name: 'collector',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: false,
    ackRule: '2xx with the id in `received`',
    maxBytes: 65_536,
    maxRate: 'as configured; 429 with Retry-After',
    dedupe: 'by id',
  },
  encode: (response, { endpoint }) => ({ url: endpointUrl(endpoint).href, body: JSON.stringify(response) }),
  encodeBatch: (responses, { endpoint }) => ({
    url: endpointUrl(endpoint).href,
    headers: { 'content-type': 'application/x-ndjson' },
    body: responses.map(response => `${JSON.stringify(response)}\n`).join(''),
  }),
  create: createFetchAdapter,
};
