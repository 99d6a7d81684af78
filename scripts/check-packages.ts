import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Package, packages } from './build/packages.ts';
import { contentFaults, scriptEntries, typeEntries } from './package-checks/contents.ts';
import { forbiddenIn } from './package-checks/forbidden.ts';
import { pack } from './package-checks/pack.ts';
import { run } from './run.ts';

/** Its scripts run in a patient's browser. */
const inBrowsers = '@wellmet/widget';

// Looks at each package as npm would deliver it. node10 resolution is left out: it knows no subpath exports at all.
async function faultsOf(item: Package): Promise<readonly string[]> {
  const { path, files, manifest } = await pack(item);
  const excluded = [...scriptEntries(manifest), ...typeEntries(manifest)].map(
    entry => `--exclude-entrypoints "${entry}"`,
  );
  const attw = [`attw "${path}" --no-definitely-typed --profile node16 --no-emoji`, ...excluded].join(' ');
  const tools = [`publint run "${path}" --strict`, attw];
  const outcomes = await Promise.all(tools.map(tool => run(tool, { quiet: true })));
  return [
    ...contentFaults(manifest, files),
    ...(item.name === inBrowsers ? scriptFaults(item, files) : []),
    ...outcomes.filter(outcome => outcome.code !== 0).map(outcome => outcome.output.trim()),
  ];
}

function scriptFaults(item: Package, files: readonly string[]): readonly string[] {
  const scripts = files.filter(file => /\.c?js$/.test(file));
  return scripts.flatMap(file =>
    forbiddenIn(readFileSync(join(item.folder, file), 'utf8')).map(fault => `${file} holds ${fault}`),
  );
}

let faulty = false;
for (const item of packages()) {
  const faults = await faultsOf(item);
  if (faults.length > 0) faulty = true;
  console.log(
    [faults.length > 0 ? `${item.name} has faults:` : `${item.name} is well packed`, ...faults].join('\n  '),
  );
}
process.exitCode = faulty ? 1 : 0;
