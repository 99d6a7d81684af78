import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

// Writes the playground as static files to dist/, for any web server: nothing in it comes from another host.
const here = import.meta.dirname;
const widget = dirname(createRequire(import.meta.url).resolve('@wellmet/widget/package.json'));
// Beside each language stands a file of its rarer words.
const locales = readdirSync(join(widget, 'dist', 'locales')).flatMap(
  file => /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\.js$/.exec(file)?.[1] ?? [],
);

await build({
  entryPoints: [join(here, 'main.ts')],
  outdir: join(here, 'dist'),
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'es2022',
  logLevel: 'error',
  // English is inside the widget; the others are files of their own.
  define: { LOCALES: JSON.stringify(['en', ...locales].sort()) },
});
mkdirSync(join(here, 'dist'), { recursive: true });
for (const file of ['index.html', 'playground.css']) cpSync(join(here, file), join(here, 'dist', file));
