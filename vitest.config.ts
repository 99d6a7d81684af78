import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

// Unit tests read the sources, so that a failing line is the line that was written; e2e reads dist.
const alias = [
  { find: '@wellmet/core/analysis', replacement: source('core/src/analysis/index.ts') },
  { find: /^@wellmet\/core\/(rows|schema|session|sql)$/, replacement: source('core/src/$1/index.ts') },
  { find: /^@wellmet\/adapters\/(fhir|server|endpoints)$/, replacement: source('adapters/src/$1/index.ts') },
  { find: '@wellmet/widget/contrast', replacement: source('widget/src/contrast/index.ts') },
  { find: '@wellmet/widget/define', replacement: source('widget/src/define.ts') },
  ...['core', 'widget', 'adapters', 'instruments', 'report', 'collector', 'cli'].map(name => ({
    find: new RegExp(`^@wellmet/${name}$`),
    replacement: source(`${name}/src/index.ts`),
  })),
];

export default defineConfig({
  resolve: { alias },
  test: {
    // No test is about time: a slow machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/{core,adapters,instruments,report,collector,cli}/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'examples/react/*.test.tsx',
            'docs/playground/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['packages/widget/src/**/*.test.{ts,tsx}', 'examples/headless/*.test.ts'],
        },
      },
    ],
  },
});
