import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './root.ts';

// The command line as it is published, built from these sources: `pnpm wellmet score --survey s.json answers.csv`.
try {
  await build();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const args = [join(root, 'packages', 'cli', 'dist', 'main.js'), ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
