import type { TestProject } from 'vitest/node';
import { startClickHouse } from '../../scripts/databases/clickhouse.ts';
import { startPostgresql } from '../../scripts/databases/postgresql.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Ports on loopback. */
    databases: { readonly postgresql: number; readonly clickhouse: number };
  }
}

/** Starts the servers for as long as the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const postgresql = await startPostgresql();
  try {
    const clickhouse = await startClickHouse();
    provide('databases', { postgresql: postgresql.port, clickhouse: clickhouse.port });
    return async () => {
      await Promise.all([postgresql.stop(), clickhouse.stop()]);
    };
  } catch (error) {
    await postgresql.stop();
    throw error;
  }
}
