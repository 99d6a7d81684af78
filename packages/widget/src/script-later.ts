// dist/wellmet-later.js: what wellmet-survey.js asks for once the first question stands. With its like script-all.ts the only
// place where adapters come in: elsewhere a site passes its own.

import type { LaterModule } from './later-module.ts';
import { deliveryTo } from './script-delivery.ts';

export { borrowJsx } from './jsx-borrowed.ts';
export * from './later.ts';

export const adapterFor: LaterModule['adapterFor'] = ({ endpoint = '', mode, storage }, host) => {
  if (mode === 'kiosk') return deliveryTo(endpoint, 'kiosk');
  if (storage === undefined) return deliveryTo(endpoint, 'device');
  const memory = deliveryTo(endpoint, 'memory');
  // Who refuses storage can send all the same.
  return {
    send: async (...args) =>
      ((await host.notes()) instanceof Storage ? deliveryTo(endpoint, 'device') : memory).send(...args),
  };
};
