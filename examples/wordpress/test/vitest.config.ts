import { defineConfig } from 'vitest/config';

// The plugin in real PHP, against as much of WordPress as it calls.
export default defineConfig({
  test: {
    include: ['examples/wordpress/test/*.test.ts'],
    globalSetup: ['examples/wordpress/test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
