// dist/wellmet-delivery.js: how answers reach the endpoint. Loaded once the first question stands, as nobody waits for it then.
import { createBeaconAdapter, createFetchAdapter } from '@wellmet/adapters';
import type { Adapter } from '@wellmet/core';

/** By fetch, or by beacon while the page is being left. */
export const createEndpointAdapter = (endpoint: string): Adapter => {
  const stay = createFetchAdapter({ endpoint });
  const leave = createBeaconAdapter({ endpoint });
  return { send: (response, options) => (options?.leaving ? leave : stay).send(response, options) };
};
