import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';
import { echoes } from './json.ts';
import { refuseSecretUrl } from './refuse-secret-url.ts';

export interface FormOptions {
  /** URL that takes what an HTML form sends. */
  readonly endpoint: string;
}

/**
 * Any endpoint that takes what an HTML form sends, and answers with something that holds the id.
 *
 * @example
 * form.encode(response, { endpoint }).url; // => endpoint
 */
export const form: Endpoint<FormOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'form',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: false,
    ackRule: '2xx, and the id is in the body of the answer',
    maxBytes: null,
    maxRate: null,
    dedupe: 'by you: the id is the field `id`',
  },
  required: ['endpoint'],
  check: ({ endpoint }) => refuseSecretUrl(endpoint),
  encode: (response, { endpoint }) => ({
    url: endpointUrl(endpoint).href,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `${new URLSearchParams(
      Object.entries(flatFields(response)).map(([name, value]) => [name, `${value}`]),
    )}`,
  }),
  confirms: echoes,
});
