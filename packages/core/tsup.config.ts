import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    analysis: 'src/analysis/index.ts',
    rows: 'src/rows/index.ts',
    session: 'src/session/index.ts',
    schema: 'src/schema/index.ts',
    sql: 'src/sql/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'es2022',
});
