// dist/wellmet-survey.js: what wellmet.js loads. Delivery is a file of its own, so that it does not delay the first question.
import type { Adapter } from '@wellmet/core';
import { withEndpoint } from './with-endpoint.ts';

export { guardSurvey } from './model/guard-survey.ts';

type Delivery = typeof import('./endpoint-adapter.ts');

const deliveryFile = new URL('wellmet-delivery.js', import.meta.url).href;

/** Asks for delivery at once, and again with each send as long as it has not come: offline is no reason to give up. */
const loadAdapter = (endpoint: string): Adapter => {
  let tries = 0;
  let adapter: Promise<Adapter> | undefined;
  const load = () => {
    // Browsers remember that an address could not be imported; another query is another address.
    const file = tries ? `${deliveryFile}?${tries}` : deliveryFile;
    tries++;
    adapter = import(file).then(({ createEndpointAdapter }: Delivery) => createEndpointAdapter(endpoint));
    adapter.catch(() => {
      adapter = undefined;
    });
    return adapter;
  };
  load();
  return { send: async (response, options) => (await (adapter ?? load())).send(response, options) };
};

export const startSurvey = withEndpoint(loadAdapter);
