import { defineConfig } from 'vitest/config';
import unit from '../../vitest.config.ts';

// The sources, as in the unit tests, against real database servers.
export default defineConfig({
  resolve: unit.resolve ?? {},
  test: {
    name: 'databases',
    globalSetup: ['e2e/databases/setup.ts'],
    include: ['e2e/databases/**/*.db.ts'],
    // One for each core of a small machine: the servers need the rest.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
