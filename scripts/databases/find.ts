import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute paths of the programs that the database tests start. */
export interface DatabasePaths {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgIsReady: string;
  readonly clickhouse: string;
}

// Debian keeps the programs of PostgreSQL's server off the PATH, one folder per version.
const folders = () => [
  ...(process.env.PATH ?? '').split(delimiter),
  ...globSync('/usr/lib/postgresql/*/bin'),
  '/usr/sbin',
];

/** What is there, and the names of what is not. */
export function findDatabases(): {
  readonly paths: Partial<DatabasePaths>;
  readonly missing: readonly string[];
} {
  const paths: Partial<Record<keyof DatabasePaths, string>> = {};
  const missing: string[] = [];
  for (const [tool, command] of [
    ['postgres', 'postgres'],
    ['initdb', 'initdb'],
    ['pgIsReady', 'pg_isready'],
    ['clickhouse', 'clickhouse-server'],
  ] as const) {
    const path = folders()
      .map(folder => join(folder, command))
      .find(isExecutable);
    if (path === undefined) missing.push(command);
    else paths[tool] = path;
  }
  return { paths, missing };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
