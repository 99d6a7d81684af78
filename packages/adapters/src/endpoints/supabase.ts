import { endpointUrl } from '../endpoint-url.ts';
import { ConfigError } from '../errors.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { tableRow } from './table-row.ts';

export interface SupabaseOptions {
  /** Root of the REST interface: `https://<project>.supabase.co/rest/v1`, or a PostgREST of your own. */
  readonly endpoint: string;
  readonly table: string;
  /** The publishable (anon) key. The table must allow it nothing but to insert. */
  readonly key: string;
}

/** Whether a key may do anything: a new secret key, or a signed one for the service role. */
const isSecret = (key: string): boolean => {
  if (key.startsWith('sb_secret_')) return true;
  try {
    return JSON.parse(atob(key.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'))).role === 'service_role';
  } catch {
    return false;
  }
};

/**
 * A table behind Supabase or another PostgREST.
 *
 * @example
 * supabase.encode(response, { endpoint: 'https://db.example', table: 'feedback', key: 'public' }).url; // => 'https://db.example/feedback?on_conflict=id'
 */
export const supabase: Endpoint<SupabaseOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'supabase',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: true,
    ackRule: '201, or 200 with an empty body when it was there already',
    maxBytes: null,
    maxRate: null,
    dedupe: 'by id, the primary key of the table',
  },
  required: ['endpoint', 'table', 'key'],
  check({ endpoint, key }) {
    endpointUrl(endpoint);
    if (isSecret(key)) throw new ConfigError('`key` is a secret key: give the publishable (anon) key');
  },
  encode: (response, { endpoint, table, key }) => ({
    url: `${endpointUrl(endpoint).href.replace(/\/$/, '')}/${encodeURIComponent(table)}?on_conflict=id`,
    headers: {
      'content-type': 'application/json',
      apikey: key,
      authorization: `Bearer ${key}`,
      prefer: 'return=minimal,resolution=ignore-duplicates',
    },
    body: JSON.stringify(tableRow(response)),
  }),
  confirms: (_json, _id, { status }, text) => status === 201 || (status === 200 && text === ''),
});
