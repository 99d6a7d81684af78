import { defineConfig } from 'vitest/config';
import unit from '../../vitest.config.ts';

// The sources, as in the unit tests, against real database servers.
export default defineConfig({
  resolve: unit.resolve ?? {},
  test: {
    name: 'databases',
    globalSetup: ['e2e/databases/setup.ts'],
    include: ['e2e/databases/**/*.db.ts'],
    // Statements of several files would only queue in the same servers.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
