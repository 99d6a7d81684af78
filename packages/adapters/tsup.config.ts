import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    fhir: 'src/fhir/index.ts',
    endpoints: 'src/endpoints/index.ts',
    server: 'src/server/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'es2022',
  esbuildOptions(options) {
    // Puts numbers where they are used, which no bundler can do afterwards. Names and lines stay.
    options.minifySyntax = true;
  },
});
