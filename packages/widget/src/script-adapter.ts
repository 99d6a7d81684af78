import type { Adapter } from '@wellmet/core';
import type { LaterModule } from './later-module.ts';
import type { Options } from './options.ts';
import { deliveryTo } from './script-delivery.ts';
import type { SealModule } from './seal-module.ts';
import { sealedBy } from './sealed-by.ts';

type AdapterFor = LaterModule['adapterFor'];

const openly: AdapterFor = ({ endpoint = '', mode, storage }, host) => {
  if (mode === 'kiosk') return deliveryTo(endpoint, 'kiosk');
  if (storage === undefined) return deliveryTo(endpoint, 'device');
  const memory = deliveryTo(endpoint, 'memory');
  // Who refuses storage can send all the same.
  return {
    send: async (...args) =>
      ((await host.notes()) instanceof Storage ? deliveryTo(endpoint, 'device') : memory).send(...args),
  };
};

/** How a Response leaves in the script build; sealed to the clinic's key where the options name one. */
export const adapterBy =
  (loadSeal: () => Promise<SealModule>): AdapterFor =>
  (options: Options, host): Adapter => {
    const adapter = openly(options, host);
    return options.sealKey ? sealedBy(loadSeal, adapter, options.sealKey, host) : adapter;
  };
