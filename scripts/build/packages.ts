import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly buildCommand: string;
  /** Names of the packages of this repository that it is built on. */
  readonly dependencies: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What is built in a folder of this repository: every package with a build script. Those of `packages/` are published. */
export function packages(place: 'packages' | 'examples' | 'docs' = 'packages'): readonly Package[] {
  const folders = readdirSync(join(root, place)).map(name => join(root, place, name));
  return folders.filter(folder => existsSync(join(folder, 'package.json'))).flatMap(read);
}

function read(folder: string): Package[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const buildCommand = manifest.scripts?.build;
  if (buildCommand === undefined) return [];
  const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, range]) => range.startsWith('workspace:'))
    .map(([name]) => name);
  return [{ name: manifest.name, folder, buildCommand, dependencies }];
}
