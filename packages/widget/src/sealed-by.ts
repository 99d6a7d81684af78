import type { Adapter } from '@wellmet/core';
import type { Host } from './host.ts';
import type { SealModule } from './seal-module.ts';

/**
 * An adapter that seals, and sends nothing until it can. File and key are asked for at once, so that they are there before the
 * patient is done; what could not be loaded is asked for again with the next try to send.
 */
export function sealedBy(
  loadSeal: () => Promise<SealModule>,
  adapter: Adapter,
  sealKey: string,
  host: Host,
): Adapter {
  let sealing: Promise<Adapter> | undefined;
  const sealed = () => {
    sealing ??= loadSeal()
      .then(({ sealTo }) => sealTo(adapter, sealKey))
      .catch(error => {
        sealing = undefined;
        throw error;
      });
    return sealing;
  };
  // Nobody should answer what can never be sent.
  sealed().catch(error => (error.name === 'ConfigError' ? host.fail(error) : host.report(error)));
  return { send: async (...args) => (await sealed()).send(...args) };
}
