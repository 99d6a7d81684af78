import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/**
 * PATH with this repository's tools first. Its `node_modules/.bin` holds the Node that the scripts need (the `node` package),
 * so that a machine may have an older one.
 */
export function toolPath(folder: string = root): string {
  const bins = [join(folder, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')];
  return [...bins, process.env.PATH ?? ''].join(delimiter);
}

/** Starts a command line in a shell with the repository's tools. */
export function start(command: string, options: SpawnOptions = {}): ChildProcess {
  const cwd = options.cwd?.toString() ?? root;
  return spawn(command, {
    shell: true,
    stdio: 'inherit',
    ...options,
    cwd,
    env: { ...process.env, PATH: toolPath(cwd), ...options.env },
  });
}

export interface Outcome {
  readonly code: number;
  /** Both streams, in the order in which they came; empty when the output went to the terminal. */
  readonly output: string;
}

/** Runs a command line to its end. With `quiet` the output is kept instead of shown. */
export function run(
  command: string,
  options: { cwd?: string; quiet?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const { cwd = root, quiet = false, env = {} } = options;
  return new Promise((resolve, reject) => {
    const child = start(command, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}
