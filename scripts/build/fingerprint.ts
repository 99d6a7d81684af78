import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../root.ts';

const notInputs = new Set(['dist', 'node_modules', 'coverage']);

/** What every package's build also reads. */
const shared = ['tsconfig.base.json', 'pnpm-lock.yaml'];

/**
 * A hash of everything that a package's build depends on: its own files except tests, the shared configuration,
 * and the fingerprints of the packages below it. Equal fingerprint, equal build.
 */
export function fingerprint(folder: string, below: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...shared.map(name => join(root, name)), ...inputs(folder)]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  for (const fingerprintBelow of below) hash.update(`${fingerprintBelow}\0`);
  return hash.digest('hex');
}

function inputs(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter(entry => !notInputs.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .flatMap(entry => (entry.isDirectory() ? inputs(join(folder, entry.name)) : [join(folder, entry.name)]));
}
