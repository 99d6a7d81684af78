import type { Adapter, Receipt, Response } from '@wellmet/core';
import { endpointUrl } from './endpoint-url.ts';
import { NetworkError } from './errors.ts';

export interface BeaconAdapterOptions {
  /** URL that takes Responses, such as `/v1/responses`; relative to the page. */
  readonly endpoint: string;
}

/**
 * Hands a Response to the browser, which posts it even when the page is already gone. Nobody sees the answer, so the
 * receipt says `acknowledged: false`. The body is `text/plain`, as a preflight could not finish. All beacons of a page
 * share about 64 KiB; past that the browser declines, and so does `send`.
 *
 * @throws ConfigError at construction when `endpoint` cannot work.
 * @example
 * const adapter = createBeaconAdapter({ endpoint: '/v1/responses' });
 * await adapter.send(response); // => { id: response.id, acknowledged: false }
 */
export const createBeaconAdapter = ({ endpoint }: BeaconAdapterOptions): Adapter => {
  const url = endpointUrl(endpoint);
  return {
    async send(response: Response): Promise<Receipt> {
      // A string body makes it text/plain.
      if (!globalThis.navigator?.sendBeacon?.(url.href, JSON.stringify(response)))
        throw new NetworkError(`${url} could not be reached: the browser declined the beacon`);
      return { id: response.id, acknowledged: false };
    },
  };
};
