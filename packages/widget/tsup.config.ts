import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { lean } from './lean.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Style sheets are template literals, which a minifier leaves alone: takes the air out of them, but not out of their holes. */
const tightStyles: Plugin = {
  name: 'tight-styles',
  setup(build) {
    const tight = (css: string) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/(\$\{[^}]*\})| ?([{};,]) ?|(:) /g, (_, hole, mark, colon) => hole ?? mark ?? colon)
        .replace(/;\}/g, '}');
    build.onLoad({ filter: /\.css\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/`[^`]*`/g, tight),
      loader: 'ts',
    }));
  },
};

/** `h` and `Fragment` for every file that holds JSX, from one place: smaller than the automatic runtime. */
const jsxFrom =
  (file: string, minify = false): NonNullable<Options['esbuildOptions']> =>
  options => {
    options.minify = minify;
    options.jsx = 'transform';
    options.jsxFactory = 'h';
    options.jsxFragment = 'Fragment';
    options.inject = [fileURLToPath(new URL(file, import.meta.url))];
    // Else the type checker's setting for JSX wins.
    delete options.tsconfig;
    options.tsconfigRaw = {};
  };

/** The same as short as esbuild makes it, but for the names. */
const shortly =
  (file: string): NonNullable<Options['esbuildOptions']> =>
  (options, context) => {
    jsxFrom(file)(options, context);
    options.minifySyntax = true;
    options.minifyWhitespace = true;
  };

const shared: Options = {
  target: 'es2022',
  platform: 'browser',
  esbuildPlugins: [tightStyles],
  esbuildOptions: jsxFrom('src/jsx.ts'),
};

/** What a page loads by script tag: everything inside, as small as it gets. */
const script: Options = {
  ...shared,
  esbuildPlugins: [tightStyles, lean],
  esbuildOptions: shortly('src/jsx.ts'),
  noExternal: [/./],
  // After esbuild's own, terser takes away 300 bytes of 12 000; the names are left to it.
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    module: true,
    // `inline: 1` leaves functions that take arguments where they are: put in place they pack worse. `unsafe` knows that Math and Number
    // have no side effects, and so drops what core computes for scores.
    compress: { ecma: 2020, passes: 4, inline: 1, unsafe: true, unsafe_arrows: true },
    // The names that Preact and its signals keep to themselves, as in their own builds.
    mangle: { properties: { regex: /^_[a-zA-Z]{2,}/ } },
  },
  outExtension: () => ({ js: '.js' }),
};

/** One file per language, and one more for what few surveys ask: the folders are the list. */
const localesIn = (folder: string, suffix: string) =>
  Object.fromEntries(
    readdirSync(new URL(`src/locales/${folder}`, import.meta.url)).map(file => [
      `locales/${file.replace('.ts', suffix)}`,
      `src/locales/${folder}/${file}`,
    ]),
  );

export default defineConfig([
  { ...shared, entry: ['src/index.ts', 'src/define.ts'], format: ['esm', 'cjs'], dts: true },
  // With its colour library inside, which a page that edits themes should not have to install.
  {
    ...shared,
    entry: { contrast: 'src/contrast/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    esbuildOptions: jsxFrom('src/jsx.ts', true),
  },
  { ...script, entry: { wellmet: 'src/script.ts' }, format: 'iife' },
  {
    ...script,
    entry: { 'wellmet.all': 'src/script-all.ts' },
    format: 'iife',
    // Chromium then compiles while the file arrives, and not on the page's own thread. It takes 25 KB of memory.
    terserOptions: { ...script.terserOptions, format: { preamble: '//# allFunctionsCalledOnLoad' } },
  },
  {
    ...script,
    entry: {
      'wellmet-survey': 'src/script-survey.ts',
      'wellmet-shapes': 'src/script-shapes.ts',
      'wellmet-seal': 'src/script-seal.ts',
      ...localesIn('shipped', ''),
      ...localesIn('more', '-more'),
    },
    format: 'esm',
    splitting: false,
  },
  {
    ...script,
    entry: { 'wellmet-later': 'src/script-later.ts', 'wellmet-more': 'src/script-more.ts' },
    splitting: false,
    format: 'esm',
    esbuildOptions: shortly('src/jsx-borrowed.ts'),
  },
]);
