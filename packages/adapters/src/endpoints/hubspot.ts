import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';

export interface HubspotOptions {
  /** Number of the account. */
  readonly portal: string;
  /** GUID of the form. */
  readonly form: string;
}

/** A name as HubSpot allows it; the form must have a field of that name. */
const fieldName = (name: string): string => `wellmet_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;

/**
 * A HubSpot form. HubSpot ties submissions to contacts: use it only where patients know that.
 *
 * @example
 * hubspot.encode(response, { portal: '42', form: 'f' }).url.slice(-5); // => '/42/f'
 */
export const hubspot: Endpoint<HubspotOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'hubspot',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: true,
    ackRule: '200 with `inlineMessage` or `redirectUri`',
    maxBytes: null,
    maxRate: '50 in 10 s',
    dedupe: null,
  },
  required: ['portal', 'form'],
  patience: 10_000,
  encode: (response, { portal, form }) => ({
    url: `https://api.hsforms.com/submissions/v3/integration/submit/${encodeURIComponent(portal)}/${encodeURIComponent(form)}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      submittedAt: `${Date.parse(response.submittedAt)}`,
      fields: Object.entries(flatFields(response)).map(([name, value]) => ({
        objectTypeId: '0-1',
        name: fieldName(name),
        value: `${value}`,
      })),
    }),
  }),
  confirms: json => 'inlineMessage' in json || 'redirectUri' in json,
});
