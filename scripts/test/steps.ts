export interface Step {
  readonly name: string;
  /** A command line, run in the root with this repository's tools. */
  readonly command: string;
}

/** Everything that must hold before a change is merged, quickest first; later steps need what `build` made. */
export const steps: readonly Step[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'biome check --error-on-warnings' },
  { name: 'unit', command: 'vitest run' },
  { name: 'build', command: 'node scripts/build.ts' },
  { name: 'size', command: 'node scripts/size.ts' },
  { name: 'packages', command: 'node scripts/check-packages.ts' },
  { name: 'wordpress', command: 'vitest run --config examples/wordpress/test/vitest.config.ts' },
  { name: 'databases', command: 'vitest run --config e2e/databases/vitest.config.ts' },
  { name: 'browsers', command: 'node scripts/browsers/install.ts' },
  { name: 'visual', command: 'node scripts/visual.ts' },
  { name: 'e2e', command: 'vitest run --config e2e/vitest.config.ts' },
];
