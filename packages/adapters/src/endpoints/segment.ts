import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';

export interface SegmentOptions {
  /** Write key of the source; it is made to be public. */
  readonly writeKey: string;
}

/**
 * Segment's HTTP interface: one "Feedback Submitted" event per Response, with the visit as the anonymous id.
 *
 * @example
 * segment.encode(response, { writeKey: 'key' }).url; // => 'https://api.segment.io/v1/track'
 */
export const segment: Endpoint<SegmentOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'segment',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: true,
    ackRule: '200 with `success: true`',
    maxBytes: 32_768,
    maxRate: '1000 a second',
    dedupe: 'by `messageId`, for a day at least',
  },
  required: ['writeKey'],
  encode: (response, { writeKey }) => ({
    url: 'https://api.segment.io/v1/track',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      writeKey,
      messageId: response.id,
      anonymousId: response.visit ?? response.id,
      event: 'Feedback Submitted',
      timestamp: response.submittedAt,
      properties: flatFields(response),
    }),
  }),
  confirms: ({ success }) => success === true,
});
