import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'node22.18',
  // `node:sqlite` has no name without its prefix.
  removeNodeProtocol: false,
});
