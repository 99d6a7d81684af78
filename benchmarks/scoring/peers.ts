import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Programs that people do the same with: how to see that one is there, and what it runs. */
const programs: readonly (readonly [
  name: string,
  command: string,
  probe: readonly string[],
  script: string,
])[] = [
  ['pandas: means, sds, t, alpha', 'python3', ['-c', 'import pandas'], script('./means.py')],
  ['pandas: means, sds, t, alpha', '/usr/bin/python3', ['-c', 'import pandas'], script('./means.py')],
  ['R: means, sds, t, alpha', 'Rscript', ['-e', '1'], script('./means.R')],
];

/** Seconds that pandas and R take for the means, standard deviations, t and alpha of a CSV, where they are installed. */
export function peers(file: string): readonly { readonly name: string; readonly seconds: number }[] {
  const found = new Map<string, number>();
  for (const [name, command, probe, run] of programs) {
    if (found.has(name) || spawnSync(command, probe).status !== 0) continue;
    const begin = performance.now();
    const { status } = spawnSync(command, [run, file], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status === 0) found.set(name, (performance.now() - begin) / 1000);
  }
  return [...found].map(([name, seconds]) => ({ name, seconds }));
}
