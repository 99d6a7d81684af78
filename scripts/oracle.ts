import { resolve } from 'node:path';
import { build } from './build.ts';

const NAMED = 10;
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder? pnpm oracle <folder>, for example: pnpm oracle fixtures/oracle');
  process.exit(2);
}
await build(undefined, ['@wellmet/core']);
// Only now: it imports the package as it is published.
const { runOracle } = await import('./oracle/run-oracle.ts');
const { files, compared, outside, skipped } = runOracle(resolve(process.env.INIT_CWD ?? '.', folder));
for (const [path, n] of skipped) console.log(`skipped ${n} of ${path}`);
for (const { path, expected, got } of outside.slice(0, NAMED))
  console.log(`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
console.log(`compared ${compared} numbers, ${outside.length} outside tolerance (${files} files)`);
if (outside.length > 0 || compared === 0) process.exitCode = 1;
