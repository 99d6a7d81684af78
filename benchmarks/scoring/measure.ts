import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a process took, from its start to its end. */
export interface Usage {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of all cores. */
  readonly cpu: number;
  /** Megabytes at the highest. */
  readonly peak: number;
}

const usage = fileURLToPath(new URL('./usage.ts', import.meta.url));

/** Runs a script of Node and measures it. Its output is thrown away, its errors are not. */
export async function measure(script: string, args: readonly string[]): Promise<Usage> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', usage, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3]?.on('data', chunk => {
    told += chunk;
  });
  const [code] = await once(child, 'close');
  const wall = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
  return { wall, ...(JSON.parse(told) as Omit<Usage, 'wall'>) };
}

/** The quickest of several runs: what else the machine does can only make it slower. */
export const quickest = (runs: readonly Usage[]): Usage => ({
  wall: Math.min(...runs.map(({ wall }) => wall)),
  cpu: Math.min(...runs.map(({ cpu }) => cpu)),
  peak: Math.max(...runs.map(({ peak }) => peak)),
});
