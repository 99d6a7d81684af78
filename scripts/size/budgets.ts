import { join } from 'node:path';
import { root } from '../root.ts';

/** One promise about size. Measured on what is published, minified, brotli 11. */
export interface Budget {
  readonly what: string;
  /** At most this many bytes. */
  readonly bytes: number;
  readonly of: Subject;
}

/** Shipped files together, the largest of the files of a folder, or what a bundler makes of one import. */
export type Subject =
  | { readonly files: readonly string[] }
  | { readonly largestIn: string }
  | { readonly bundle: string; readonly from: string };

const packageFile = (path: string) => join(root, 'packages', path);

/** KB is 1000 bytes, the stricter reading. */
const kb = (size: number) => size * 1000;

const script = packageFile('widget/dist/wellmet.js');
const survey = packageFile('widget/dist/wellmet-survey.js');

const adapters = (names: string, entry = ''): Subject => ({
  bundle: `export { ${names} } from '@wellmet/adapters${entry}'`,
  from: packageFile('widget'),
});

/** The only place where the budgets stand. */
export const budgets: readonly Budget[] = [
  { what: '`wellmet.js`, on every page', bytes: kb(2.5), of: { files: [script] } },
  { what: '`wellmet-survey.js`, when a survey is about to be shown', bytes: kb(12), of: { files: [survey] } },
  { what: 'both, to the first question', bytes: kb(14), of: { files: [script, survey] } },
  {
    what: '`wellmet.all.js`, the same in one file',
    bytes: kb(14),
    of: { files: [packageFile('widget/dist/wellmet.all.js')] },
  },
  { what: 'one more language', bytes: kb(1), of: { largestIn: packageFile('widget/dist/locales') } },
  {
    what: '`tally` and `report` of `@wellmet/core`',
    bytes: kb(5),
    of: { bundle: "export { report, tally } from '@wellmet/core'", from: packageFile('cli') },
  },
  {
    what: 'all of `@wellmet/core`',
    bytes: kb(22),
    of: { bundle: "export * from '@wellmet/core'", from: packageFile('cli') },
  },
  {
    what: '`createSession` of `@wellmet/core/session`',
    bytes: kb(5.2),
    of: { bundle: "export { createSession } from '@wellmet/core/session'", from: packageFile('cli') },
  },
  {
    what: '`createFetchAdapter` and `withRetry` of `@wellmet/adapters`',
    bytes: kb(1.2),
    of: adapters('createFetchAdapter, withRetry'),
  },
  {
    what: '`createFetchAdapter` and `withQueue`, which retries by itself',
    bytes: kb(3.2),
    of: adapters('createFetchAdapter, withQueue'),
  },
  { what: '`withSeal`, for pages that seal', bytes: kb(1), of: adapters('withSeal') },
  {
    what: '`toQuestionnaire` of `@wellmet/adapters/fhir`',
    bytes: kb(3),
    of: adapters('toQuestionnaire', '/fhir'),
  },
  {
    what: '`toQuestionnaireResponse` of `@wellmet/adapters/fhir`',
    bytes: kb(3),
    of: adapters('toQuestionnaireResponse', '/fhir'),
  },
];
