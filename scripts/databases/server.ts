import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A database server on this machine, with throw-away data. */
export interface Server {
  readonly port: number;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** Who the servers run as: PostgreSQL refuses to be root. */
export const owner = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** A folder for data that belongs to whoever the servers run as. */
export function dataFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `wellmet-${name}-`));
  const { uid, gid } = owner();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a server in its data folder and waits until it answers, a minute at most.
 *
 * @param signal that stops it at once: its data is thrown away
 */
export async function startServer(
  [command, ...args]: readonly [string, ...string[]],
  folder: string,
  port: number,
  signal: NodeJS.Signals,
  answers: () => Promise<unknown>,
): Promise<Server> {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...owner() });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000);
  });
  // When the tests are interrupted, nothing may go on listening, and nothing stay behind.
  const end = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (isRunning(child)) {
      child.kill(signal);
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries++) {
    try {
      await answers();
      return { port, stop };
    } catch (error) {
      if (isRunning(child) && tries < 600) await wait(100);
      else {
        await stop();
        throw new Error(`${command} does not answer: ${said}`, { cause: error });
      }
    }
  }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;
