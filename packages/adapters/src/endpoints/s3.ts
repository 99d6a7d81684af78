import type { Adapter, Response } from '@wellmet/core';
import { ConfigError } from '../errors.ts';
import { createHttpAdapter, type HttpOptions, type HttpRequest } from '../http-adapter.ts';
import type { EndpointTraits } from './endpoint.ts';

export interface S3Options extends HttpOptions {
  /** Asks your server for a presigned PUT URL whose key is the id: the same Response then lies at the same place. */
  readonly presign: (response: Response) => Promise<string>;
}

/**
 * An S3-compatible store, through URLs that your server signs one at a time.
 *
 * @example
 * s3.encode(response, { url: 'https://bucket.example/1?signed' }).url; // => 'https://bucket.example/1?signed'
 */
export const s3: {
  readonly name: 's3';
  readonly traits: EndpointTraits;
  encode(response: Response, options: { readonly url: string }): HttpRequest;
  create(options: S3Options): Adapter;
} = {
  name: 's3',
  traits: {
    secretAllowedInBrowser: true,
    needsPreflight: true,
    ackRule: '200 with an `ETag` (the bucket must expose that header)',
    maxBytes: 5_368_709_120,
    maxRate: '3500 a second for one prefix',
    dedupe: 'by id, the key of the object: a second PUT replaces the first by the same',
  },
  encode: (response, { url }) => ({
    url,
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(response),
  }),
  create(options) {
    if (!options.presign) throw new ConfigError('`presign` is missing: s3 cannot work without it');
    return {
      async send(response, sendOptions) {
        const url = await options.presign(response);
        const encode = () => s3.encode(response, { url });
        const confirms = (_json: unknown, _id: string, { headers }: globalThis.Response) =>
          headers.has('etag');
        return createHttpAdapter({ encode, confirms }, options).send(response, sendOptions);
      },
    };
  },
};
