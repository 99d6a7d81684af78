import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One of the files beside this one as a page gets it. The products as they are published, ours included. */
export async function bundle(file: string, jsx = false): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    // Not the sources that the paths of tsconfig.json point at.
    tsconfigRaw: jsx ? { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } } : {},
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${file}`);
  return output.contents;
}
