// dist/wellmet-later.js: what wellmet-survey.js asks for once the first question stands. With its like script-all.ts the only
// place where adapters come in: elsewhere a site passes its own.
import { createBeaconAdapter, createFetchAdapter } from '@wellmet/adapters';
import type { LaterModule } from './later-module.ts';

export { borrowJsx } from './jsx-borrowed.ts';
export * from './later.ts';

/** By fetch, or by beacon while the page is being left. */
export const adapterFor: LaterModule['adapterFor'] = ({ endpoint = '' }) => {
  const stay = createFetchAdapter({ endpoint });
  const leave = createBeaconAdapter({ endpoint });
  return { send: (response, options) => (options?.leaving ? leave : stay).send(response, options) };
};
