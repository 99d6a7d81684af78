import { existsSync } from 'node:fs';
import { run } from '../run.ts';
import { type DatabasePaths, findDatabases } from './find.ts';

const aptInstall = 'apt-get install --yes --no-install-recommends postgresql clickhouse-server';

/**
 * Paths of the database servers that the tests start. On Debian as root it installs what is missing; anywhere else a missing one
 * is an error that says what to install. No engine is ever left out.
 */
export async function ensureDatabases(): Promise<DatabasePaths> {
  let found = findDatabases();
  if (found.missing.length > 0 && canInstall()) {
    console.error(`installing ${found.missing.join(', ')}`);
    // apt asks questions on a terminal unless told that there is nobody to answer.
    await run(`apt-get update --quiet && ${aptInstall}`, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    found = findDatabases();
  }
  if (found.missing.length > 0) throw new Error(advice(found.missing));
  return found.paths as DatabasePaths;
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function advice(missing: readonly string[]): string {
  const what = `The database tests need ${missing.join(', ')}.`;
  return existsSync('/etc/debian_version')
    ? `${what} Install them with: sudo apt-get update && sudo ${aptInstall}`
    : `${what} Install the servers of PostgreSQL 15 or newer and of ClickHouse with your system's package manager, or run the tests in a Debian container.`;
}

if (import.meta.main) {
  try {
    console.error(Object.values(await ensureDatabases()).join('\n'));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
