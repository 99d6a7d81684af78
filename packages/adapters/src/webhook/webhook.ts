import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from '../endpoints/endpoint.ts';
import { secretBytes } from './secret.ts';
import { signWebhook } from './sign-webhook.ts';

export interface WebhookOptions {
  /** URL of the receiver. */
  readonly url: string;
  /** `whsec_…`; while it changes several, the newest first: each makes a signature. */
  readonly secrets: readonly string[];
  /** Seconds since 1970 of this attempt; the clock of this machine unless given. */
  readonly now?: () => number;
}

/**
 * Any receiver of Standard Webhooks: the Response as the data of a `response.received` event, signed.
 *
 * @example
 * webhook.encode(response, { url: 'https://hooks.example', secrets: [secret] }).headers['webhook-id']; // => response.id
 */
export const webhook: Endpoint<WebhookOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'webhook',
  traits: {
    secretAllowedInBrowser: false,
    needsPreflight: true,
    ackRule: 'any 2xx, as Standard Webhooks has it; a redirect is a failure, 410 is final',
    maxBytes: 20_480,
    maxRate: null,
    dedupe: 'by the receiver: webhook-id is our id',
  },
  required: ['url', 'secrets'],
  secret: 'secrets',
  check({ url, secrets }) {
    endpointUrl(url, 'url');
    for (const secret of secrets) secretBytes(secret, 'secrets');
  },
  encode(response, { url, secrets, now = () => Math.floor(Date.now() / 1000) }) {
    const { id } = response;
    const timestamp = now();
    const body = JSON.stringify({
      type: 'response.received',
      timestamp: new Date(timestamp * 1000).toISOString(),
      data: response,
    });
    return {
      url,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': `${timestamp}`,
        'webhook-signature': secrets.map(secret => signWebhook({ id, timestamp, body }, secret)).join(' '),
      },
      body,
    };
  },
  confirms: () => true,
});
