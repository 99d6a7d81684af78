import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/main.ts', 'src/thread.ts'],
  format: ['esm', 'cjs'],
  dts: { entry: 'src/index.ts' },
  clean: true,
  // `wellmet serve` finds the widget's files from its own place, in CommonJS too.
  shims: true,
  target: 'es2022',
});
