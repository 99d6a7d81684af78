// For bundlers: see ports.ts. Adapters are left to the site, which so bundles only the one it uses.
import type { LaterModule } from './later-module.ts';

export * from './later.ts';

export const adapterFor: LaterModule['adapterFor'] = () => {
  throw new Error(
    'option adapter: expected an Adapter, such as createFetchAdapter of @wellmet/adapters makes, got none',
  );
};
