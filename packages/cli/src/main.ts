#!/usr/bin/env node
import module from 'node:module';
import { tooOld } from './node-version.ts';

const advice = tooOld(process.versions.node);

if (advice !== undefined) {
  process.stderr.write(`${advice}\n`);
  process.exitCode = 1;
} else {
  // The second start and all that follow take half as long.
  module.enableCompileCache();
  // `wellmet … | head` closes the pipe early: not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  // Only now: an old Node would fail on the import of `node:sqlite`, with a stack instead of a sentence.
  import('./wellmet.ts')
    .then(({ wellmet }) => wellmet(process.argv.slice(2), process))
    .then(code => {
      process.exitCode = code;
    });
}
