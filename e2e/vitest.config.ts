import { defineConfig } from 'vitest/config';
import { engines } from './browsers/browser.ts';

// One project per engine, so that every file runs in each of them and a failure names the engine. No test runs twice to pass.
export default defineConfig({
  test: {
    globalSetup: ['e2e/setup.ts'],
    maxWorkers: 2,
    projects: engines.map(engine => ({
      test: {
        name: engine,
        include: ['e2e/**/*.e2e.ts'],
        provide: { engine },
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
