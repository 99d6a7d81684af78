import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { flatFields } from './flat-fields.ts';

export interface AirtableOptions {
  /** Personal access token: a secret. */
  readonly token: string;
  /** `app…` */
  readonly base: string;
  /** Name or id of the table. It needs a field `id`, and one for each column of `flatFields`. */
  readonly table: string;
}

interface Stored {
  readonly fields?: { readonly id?: unknown };
}

/**
 * A table of Airtable. An upsert by id, so that a repeat changes nothing.
 *
 * @example
 * airtable.encode(response, { token, base: 'app1', table: 'Feedback' }).url; // => 'https://api.airtable.com/v0/app1/Feedback'
 */
export const airtable: Endpoint<AirtableOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'airtable',
  traits: {
    secretAllowedInBrowser: false,
    needsPreflight: true,
    ackRule: '200 with a record that has the id',
    maxBytes: null,
    maxRate: '5 a second for a base; after a 429, nothing for 30 s',
    dedupe: 'by id: performUpsert',
  },
  required: ['token', 'base', 'table'],
  secret: 'token',
  patience: 30_000,
  encode: (response, { token, base, table }) => ({
    url: `https://api.airtable.com/v0/${encodeURIComponent(base)}/${encodeURIComponent(table)}`,
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      performUpsert: { fieldsToMergeOn: ['id'] },
      typecast: true,
      records: [{ fields: flatFields(response) }],
    }),
  }),
  confirms: ({ records }, id) =>
    Array.isArray(records) && records.some(({ fields }: Stored) => fields?.id === id),
});
