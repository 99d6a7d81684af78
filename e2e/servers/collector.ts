import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from './free-port.ts';
import { untilListening } from './until-listening.ts';

const manifest = createRequire(import.meta.url).resolve('@wellmet/cli/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { wellmet: string } };

export interface RunningCollector {
  /** Such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts `wellmet serve` as a clinic would, on a free port. */
export async function startCollector(...args: readonly string[]): Promise<RunningCollector> {
  const port = await freePort();
  const command = [join(dirname(manifest), bin.wellmet), 'serve', '--port', String(port), ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await untilListening(port);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', kill);
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
