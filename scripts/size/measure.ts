import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Subject } from './budgets.ts';

/** Bytes that a visitor downloads for it. */
export async function measure(subject: Subject): Promise<number> {
  if ('files' in subject) return sum(subject.files.map(path => compressedSize(readFileSync(path))));
  if ('largestIn' in subject) return Math.max(...filesOf(subject.largestIn).map(compressedSize));
  return compressedSize(await bundle(subject));
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

function compressedSize(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function filesOf(folder: string): Uint8Array[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.js'));
  if (names.length === 0) throw new Error(`${folder} holds no .js file to measure`);
  return names.map(name => readFileSync(join(folder, name)));
}

/** As the application of somebody who installed the packages: everything that the import needs, tree-shaken and minified. */
async function bundle(subject: { bundle: string; from: string }): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: subject.bundle, resolveDir: subject.from },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return (result.outputFiles[0] as { contents: Uint8Array }).contents;
}
