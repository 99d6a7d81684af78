import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { type NoticeOptions, notice } from './notice.ts';

/**
 * A notice in a Slack channel, without answers unless `text` puts them in.
 *
 * @example
 * slack.encode(response, { url: 'https://hooks.example/1' }).url; // => 'https://hooks.example/1'
 */
export const slack: Endpoint<NoticeOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'slack',
  traits: {
    secretAllowedInBrowser: false,
    needsPreflight: true,
    ackRule: '200 with the body `ok`',
    maxBytes: null,
    maxRate: '1 a second for a channel',
    dedupe: null,
  },
  required: ['url'],
  secret: 'url',
  check: ({ url }) => void endpointUrl(url, 'url'),
  encode: (response, { url, text = notice }) => ({
    url,
    headers: { 'content-type': 'application/json' },
    // Slack reads & < > as markup, and a section takes 3000 characters.
    body: JSON.stringify({
      text: text(response)
        .slice(0, 3000)
        .replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!),
    }),
  }),
  confirms: (_json, _id, _reply, text) => text === 'ok',
});
