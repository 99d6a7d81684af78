import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // The compiler of templates is a megabyte.
  build: { chunkSizeWarningLimit: 1500 },
});
