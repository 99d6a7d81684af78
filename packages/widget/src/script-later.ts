// dist/wellmet-later.js: what wellmet-survey.js asks for once the first question stands. The only place where adapters come in:
// elsewhere a site passes its own.

import { besideIn } from './beside.ts';
import type { LaterModule } from './later-module.ts';
import { adapterBy } from './script-adapter.ts';

export { borrowJsx } from './jsx-borrowed.ts';
export * from './later.ts';

// Relative to this module.
const beside = besideIn('./');

export const adapterFor: LaterModule['adapterFor'] = adapterBy(() => beside('wellmet-seal.js'));
