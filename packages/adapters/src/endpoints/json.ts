import { endpointUrl } from '../endpoint-url.ts';
import type { HttpMapping } from '../http-adapter.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { refuseSecretUrl } from './refuse-secret-url.ts';

export interface JsonOptions {
  /** URL that takes JSON. */
  readonly endpoint: string;
}

/** Proof by echo: whoever answers with the id has read the body. */
export const echoes: HttpMapping['confirms'] = (_json, id, _reply, text) => text.includes(id);

/**
 * Any endpoint that takes JSON and answers with something that holds the id, such as the stored object.
 *
 * @example
 * json.encode(response, { endpoint }).url; // => endpoint
 */
export const json: Endpoint<JsonOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'json',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: true,
    ackRule: '2xx, and the id is in the body of the answer',
    maxBytes: null,
    maxRate: null,
    dedupe: 'by you: the id is in the body and in Idempotency-Key',
  },
  required: ['endpoint'],
  check: ({ endpoint }) => refuseSecretUrl(endpoint),
  encode: (response, { endpoint }) => ({
    url: endpointUrl(endpoint).href,
    headers: { 'content-type': 'application/json', 'idempotency-key': response.id },
    body: JSON.stringify(response),
  }),
  confirms: echoes,
});
