import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A file of an installed package, by its path there, whether or not the package exports it. */
export function packageFile(name: string, path: string): Uint8Array {
  for (const folder of resolve.paths(name) ?? [])
    try {
      return readFileSync(`${folder}/${name}/${path}`);
    } catch {
      // In the next folder, then.
    }
  throw new Error(`expected ${name}/${path} to be installed`);
}
