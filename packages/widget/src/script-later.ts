// dist/wellmet-later.js: what wellmet-survey.js asks for once the first question stands. With its like script-all.ts the only
// place where adapters come in: elsewhere a site passes its own.

import type { LaterModule } from './later-module.ts';
import { adapterBy } from './script-adapter.ts';

export { borrowJsx } from './jsx-borrowed.ts';
export * from './later.ts';

let failures = 0;

export const adapterFor: LaterModule['adapterFor'] = adapterBy(() =>
  // Browsers remember that an address could not be imported; with another query it is another address.
  import(new URL(`wellmet-seal.js${failures ? `?${failures}` : ''}`, import.meta.url).href).catch(error => {
    failures++;
    throw error;
  }),
);
