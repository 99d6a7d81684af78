import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureBrowsers } from '../../scripts/browsers/install.ts';
import { type FaultRow, faults } from './faults.ts';
import { play } from './play.ts';
import { deliveryTable, type Results, type Run } from './table.ts';
import { startBrowser } from './visitors.ts';
import { writeTables } from './write-tables.ts';

// What is left of 20 answers after each of nine faults, beside four products that send from browsers:
// `pnpm bench delivery [RUNS [PART-OF-A-FAULT]] [--write]`.

const AT_ONCE = 10;
const [runs = '5', part = ''] = process.argv.slice(2).filter(word => !word.startsWith('--'));
const RUNS = Number(runs);

const products = {
  Wellmet: ['wellmet', '@wellmet/adapters'],
  Sentry: ['sentry', '@sentry/browser'],
  Segment: ['segment', '@segment/analytics-next'],
  Snowplow: ['snowplow', '@snowplow/browser-tracker'],
  PostHog: ['posthog', 'posthog-js'],
} as const;
type Product = keyof typeof products;
const names = Object.keys(products) as Product[];

const { chromium } = await ensureBrowsers();
const scripts = new Map(
  await Promise.all(names.map(async name => [name, await scriptOf(products[name][0])] as const)),
);
const browser = await startBrowser(chromium);

const chosen = faults.filter(({ name }) => name.includes(part));
const results = new Map<string, Map<Product, Run[]>>();
for (const { name } of chosen) results.set(name, new Map(names.map(product => [product, []])));
/** Run by run, so that what else the machine does falls on all alike. */
const cells = Array.from({ length: RUNS }, () =>
  chosen.flatMap(fault => names.map(product => [fault, product] as const)),
).flat();
const begin = performance.now();
let finished = 0;
const worker = async () => {
  for (let cell = cells.shift(); cell; cell = cells.shift()) await playCell(...cell);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
await browser.close();

const found: Results = {
  date: new Date().toISOString().slice(0, 10),
  command: 'pnpm bench delivery',
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, ${await versionOf()}, ${RUNS} runs`,
  products: Object.fromEntries(
    names.map(name => [name, name === 'Wellmet' ? '(this)' : packageVersion(products[name][1])]),
  ),
  faults: Object.fromEntries(
    [...results].map(([fault, byProduct]) => [fault, Object.fromEntries(byProduct)]),
  ),
};
console.log(`\n${found.date}, ${found.machine}\n${deliveryTable(found)}`);
if (process.argv.includes('--write')) {
  writeFileSync(
    new URL('results.json', import.meta.url),
    `${JSON.stringify(found)}
`,
  );
  writeTables(found);
}

async function playCell(fault: FaultRow, product: Product): Promise<void> {
  const run = await play(fault, scripts.get(product) ?? '', browser, chromium);
  results.get(fault.name)?.get(product)?.push(run);
  finished++;
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.error(`${seconds} s, ${finished}: ${fault.name}, ${product}: ${JSON.stringify(run)}`);
}

async function scriptOf(sender: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`senders/${sender}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    // The products as they are published, ours included: not the sources that tsconfig.json points at.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}

async function versionOf(): Promise<string> {
  const other = await startBrowser(chromium);
  const version = await other.version();
  await other.close();
  return version;
}

function packageVersion(name: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const path of paths)
    try {
      return JSON.parse(readFileSync(`${path}/${name}/package.json`, 'utf8')).version;
    } catch {
      // In the next folder, then.
    }
  throw new Error(`expected ${name} to be installed`);
}
