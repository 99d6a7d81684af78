import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './build/fingerprint.ts';
import { type Package, packages } from './build/packages.ts';
import { root } from './root.ts';
import { run } from './run.ts';

const stamps = join(root, '.cache', 'build');

/**
 * Builds the packages and examples whose inputs have changed since their last build, each after those it depends on. Resolves to the names
 * of what was built, or rejects with the output of the first build that failed.
 *
 * @param log gets one line for each package as it is built; default: standard error, so that output can be piped.
 * @param names the packages that are needed; default: all that are published. Those they depend on are built as well.
 */
export async function build(
  log: (line: string) => void = line => console.error(line),
  names?: readonly string[],
): Promise<readonly string[]> {
  mkdirSync(stamps, { recursive: true });
  const published = packages();
  const all = new Map(
    [...published, ...packages('examples'), ...packages('docs')].map(item => [item.name, item]),
  );
  const started = new Map<string, Promise<string>>();
  const built: string[] = [];

  const finish = (name: string): Promise<string> => {
    const known = started.get(name);
    if (known) return known;
    const promise = buildOne(all.get(name) as Package);
    started.set(name, promise);
    return promise;
  };

  const buildOne = async (item: Package): Promise<string> => {
    const below = await Promise.all(item.dependencies.filter(name => all.has(name)).map(finish));
    const wanted = fingerprint(item.folder, below);
    if (isFresh(item, wanted)) return wanted;
    // What an earlier build left must not be shipped.
    for (const path of [stampOf(item), join(item.folder, 'dist')])
      rmSync(path, { recursive: true, force: true });
    const begin = performance.now();
    const { code, output } = await run(item.buildCommand, { cwd: item.folder, quiet: true });
    if (code !== 0) throw new Error(`${item.name} does not build:\n${output}`);
    writeFileSync(stampOf(item), wanted);
    built.push(item.name);
    log(`built ${item.name} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    return wanted;
  };

  await Promise.all((names ?? published.map(({ name }) => name)).map(finish));
  return built;
}

function stampOf(item: Package): string {
  return join(stamps, item.name.replace('/', '-'));
}

function isFresh(item: Package, wanted: string): boolean {
  const stamp = stampOf(item);
  return existsSync(join(item.folder, 'dist')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

if (import.meta.main) {
  try {
    const built = await build();
    if (built.length === 0) console.error('every package is up to date');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
