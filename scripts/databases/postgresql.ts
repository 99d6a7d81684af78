import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { ensureDatabases } from './install.ts';
import { dataFolder, freePort, owner, type Server, startServer } from './server.ts';

/** Starts PostgreSQL on loopback: user and database `postgres`, no password. */
export async function startPostgresql(): Promise<Server> {
  const { initdb, pgIsReady, postgres } = await ensureDatabases();
  const folder = dataFolder('postgresql');
  const port = await freePort();
  // An English order of letters, as most servers have: nothing may depend on the order of bytes being the default.
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en'];
  execFileSync(initdb, ['--pgdata', folder, '--username=postgres', '--auth=trust', '--no-sync', ...locale], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...owner(),
  });
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'fsync=off'];
  return startServer(
    [postgres, '-D', folder, ...settings.flatMap(setting => ['-c', setting])],
    folder,
    port,
    'SIGQUIT',
    () => promisify(execFile)(pgIsReady, ['--host=127.0.0.1', `--port=${port}`]),
  );
}
