import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './root.ts';

// Measures what is published, beside its peers: `pnpm bench scoring`.
const [name = '', ...args] = process.argv.slice(2);
const main = join(root, 'benchmarks', name, 'main.ts');
if (name === '' || !existsSync(main)) {
  console.error('expected the name of a folder in benchmarks/, such as: pnpm bench scoring');
  process.exit(1);
}
await build();
process.argv = [process.argv[0] ?? '', main, ...args];
await import(main);
