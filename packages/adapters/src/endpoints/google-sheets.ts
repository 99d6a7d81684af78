import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';

export interface GoogleSheetsOptions {
  /** URL of the deployed script, `https://script.google.com/macros/s/…/exec`. */
  readonly endpoint: string;
}

/**
 * A Google Sheet behind the Apps Script of docs/adapters. The script cannot answer a preflight, so the body is plain text; its
 * answer comes from another address, so the redirect is followed.
 *
 * @example
 * googleSheets.encode(response, { endpoint }).url; // => endpoint
 */
export const googleSheets: Endpoint<GoogleSheetsOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'google-sheets',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: false,
    ackRule: 'JSON whose `received` holds the id; errors come as 200 as well',
    maxBytes: 50_000,
    maxRate: '30 at the same time',
    dedupe: 'by id, in the script under its lock',
  },
  required: ['endpoint'],
  check: ({ endpoint }) => void endpointUrl(endpoint),
  encode: (response, { endpoint }) => ({
    url: endpointUrl(endpoint).href,
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify(flatFields(response)),
    redirect: 'follow',
  }),
  confirms: ({ received }, id) => [received].flat().includes(id),
});
