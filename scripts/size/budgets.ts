import { join } from 'node:path';
import { root } from '../root.ts';

/** One promise about size. Measured on what is published, minified, brotli 11. */
export interface Budget {
  readonly what: string;
  /** At most this many bytes. */
  readonly bytes: number;
  readonly of: Subject;
}

/** A shipped file, the largest of the files of a folder, or what a bundler makes of one import. */
export type Subject =
  | { readonly file: string }
  | { readonly largestIn: string }
  | { readonly bundle: string; readonly from: string };

const packageFile = (path: string) => join(root, 'packages', path);

/** KB is 1000 bytes, the stricter reading. */
const kb = (size: number) => size * 1000;

/** The only place where the budgets stand. */
export const budgets: readonly Budget[] = [
  {
    what: '`wellmet.js`, on every page',
    bytes: kb(2.5),
    of: { file: packageFile('widget/dist/wellmet.js') },
  },
  {
    what: '`wellmet-survey.js`, when a survey is about to be shown',
    bytes: kb(12),
    of: { file: packageFile('widget/dist/wellmet-survey.js') },
  },
  { what: 'one more language', bytes: kb(1), of: { largestIn: packageFile('widget/dist/locales') } },
  {
    what: '`tally` and `report` of `@wellmet/core`',
    bytes: kb(6),
    of: { bundle: "export { report, tally } from '@wellmet/core'", from: packageFile('cli') },
  },
  {
    what: '`createFetchAdapter` of `@wellmet/adapters`',
    bytes: kb(1.2),
    of: { bundle: "export { createFetchAdapter } from '@wellmet/adapters'", from: packageFile('widget') },
  },
];
