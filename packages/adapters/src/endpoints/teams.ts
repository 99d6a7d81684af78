import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { type NoticeOptions, notice } from './notice.ts';

/**
 * A notice in a Teams channel by an adaptive card, without answers unless `text` puts them in.
 *
 * @example
 * teams.encode(response, { url: 'https://hooks.example/1' }).url; // => 'https://hooks.example/1'
 */
export const teams: Endpoint<NoticeOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'teams',
  traits: {
    secretAllowedInBrowser: false,
    needsPreflight: true,
    ackRule: '202 (workflow), or 200 with the body `1` (connector)',
    maxBytes: 28_672,
    maxRate: '4 a second',
    dedupe: null,
  },
  required: ['url'],
  secret: 'url',
  check: ({ url }) => void endpointUrl(url, 'url'),
  encode: (response, { url, text = notice }) => ({
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [{ type: 'TextBlock', wrap: true, text: text(response) }],
          },
        },
      ],
    }),
  }),
  confirms: (_json, _id, { status }, text) => status === 202 || text === '1',
});
