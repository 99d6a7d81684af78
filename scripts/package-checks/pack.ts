import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from '../build/packages.ts';
import { root } from '../root.ts';
import { run } from '../run.ts';
import type { Manifest } from './contents.ts';

export interface Tarball {
  readonly path: string;
  /** Paths of the files inside, as a person who installs the package finds them. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** Makes the tarball that `pnpm publish` would send. */
export async function pack(item: Package): Promise<Tarball> {
  const pnpm = process.env.npm_execpath ?? 'pnpm';
  const folder = join(root, '.cache', 'packed');
  const { code, output } = await run(`"${pnpm}" pack --json --pack-destination "${folder}"`, {
    cwd: item.folder,
    quiet: true,
  });
  if (code !== 0) throw new Error(`${item.name} cannot be packed:\n${output}`);
  const packed = JSON.parse(output) as { filename: string; files: readonly { path: string }[] };
  return {
    path: packed.filename,
    files: packed.files.map(file => file.path),
    manifest: JSON.parse(readFileSync(join(item.folder, 'package.json'), 'utf8')) as Manifest,
  };
}
