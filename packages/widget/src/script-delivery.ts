import {
  type AdapterError,
  createBeaconAdapter,
  createFetchAdapter,
  type Queue,
  withQueue,
} from '@wellmet/adapters';
import type { Adapter, Receipt } from '@wellmet/core';

/** Where a Response waits until it has arrived, and whether the page says that it has left while it waits there. */
type Place = 'device' | 'memory' | 'kiosk';

/** Milliseconds after which a patient is told where the answers are, and not kept waiting: another tab may be the one that sends. */
const patience = 12_000;

/**
 * By fetch, or by beacon while the page is being left; what does not arrive waits and is sent again. `send` resolves with
 * `acknowledged: true` when the endpoint has proved that it has the Response, and with `acknowledged: false` when it waits where the
 * patient can leave it: on the device, or in the memory of a kiosk. Otherwise it rejects, so that the patient can try again.
 *
 * @throws ConfigError at construction when `endpoint` cannot work.
 */
export function createDelivery(endpoint: string, place: Place): Adapter {
  const stay = createFetchAdapter({ endpoint });
  const leave = createBeaconAdapter({ endpoint });
  const waiting = new Map<string, (outcome: Receipt | Promise<never>) => void>();
  const told: Adapter = {
    send(response, options) {
      const outcome = (options?.leaving ? leave : stay).send(response, options);
      outcome.catch(error => waiting.get(response.id)?.(Promise.reject(error)));
      return outcome;
    },
  };
  // Looks at once for what an earlier visit has left, and creates nothing when there is none.
  const queue: Queue = withQueue(told, {
    name: endpoint,
    storage: place === 'device' ? 'device' : 'memory',
    // Also when a try succeeded that had begun before anybody waited for it.
    onSent: receipt => waiting.get(receipt.id)?.(receipt),
  });
  return {
    async send(response, options) {
      if (options?.leaving) return queue.send(response, options);
      const first = new Promise<Receipt>(resolve => waiting.set(response.id, resolve));
      try {
        const kept = await queue.send(response, options);
        const isSafe = kept.persistent || place === 'kiosk';
        const late = new Promise<Receipt>(resolve => {
          if (isSafe) setTimeout(() => resolve(kept), patience);
        });
        return await Promise.race([first, late]).catch((error: AdapterError) => {
          if (isSafe && error.retryable) return kept;
          throw error;
        });
      } finally {
        waiting.delete(response.id);
      }
    },
  };
}

const deliveries = new Map<string, Adapter>();

/** The one delivery of a page to an endpoint: it lives as long as the page, as answers may wait in it. */
export function deliveryTo(endpoint: string, place: Place): Adapter {
  const key = `${place} ${endpoint}`;
  const delivery = deliveries.get(key) ?? createDelivery(endpoint, place);
  deliveries.set(key, delivery);
  return delivery;
}
