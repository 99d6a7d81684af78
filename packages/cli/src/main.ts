#!/usr/bin/env node
// Nothing is imported before the version is known: an old Node fails on `node:sqlite` with a stack.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`wellmet needs Node 22.18 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // `wellmet … | head` closes the pipe early: not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  import('./wellmet.ts')
    .then(({ wellmet }) => wellmet(process.argv.slice(2), process))
    .then(code => {
      process.exitCode = code;
    });
}
