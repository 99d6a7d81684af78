import { ensureBrowsers } from '../scripts/browsers/install.ts';
import { packages } from '../scripts/build/packages.ts';
import { build } from '../scripts/build.ts';
import type { Engine } from './browsers/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser engine that this project runs in. */
    engine: Engine;
  }
}

/** The tests drive what is published, in browsers that are there. */
export default async function setup(): Promise<void> {
  await ensureBrowsers();
  await build(
    undefined,
    [...packages(), ...packages('examples'), ...packages('docs')].map(({ name }) => name),
  );
}
