import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';
import { measure, quickest, type Usage } from './measure.ts';
import { pandas } from './pandas.ts';
import { parsed } from './parsed.ts';
import { survey } from './survey.ts';

// How long scoring takes beside the least that reading can take: `pnpm bench scoring [RESPONSES]`.

const ROUNDS = 3;
const count = Number(process.argv[2] ?? 1_000_000);

const folder = fileURLToPath(new URL('../../node_modules/.cache/wellmet-bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const at = (name: string) => join(folder, name);
const [json, csv, surveyFile] = [at(`${count}.ndjson`), at(`${count}.csv`), at('survey.json')];
writeFileSync(surveyFile, JSON.stringify(survey));
console.log(
  `${count.toLocaleString('en')} responses of ${survey.questions.length} paired items, best of ${ROUNDS}`,
);
console.log(`${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}\n`);
await generate(json, count);
await generate(csv, count);

const wellmet = join(createRequire(import.meta.url).resolve('@wellmet/cli/package.json'), '../dist/main.js');
const plain = fileURLToPath(new URL('./plain.ts', import.meta.url));
const scoring = (file: string, ...more: readonly string[]) =>
  [
    wellmet,
    [
      more[0] === 'tally' ? 'tally' : 'score',
      '--survey',
      surveyFile,
      ...more.filter(word => word !== 'tally'),
      file,
    ],
  ] as const;

/** What is run, and what it is compared with: the first row above it that has nothing to be compared with. */
const rows: readonly (readonly [name: string, run: readonly [string, readonly string[]]])[] = [
  ['NDJSON: JSON.parse of each line', [plain, [json]]],
  ['  wellmet score', scoring(json)],
  ['  wellmet score --workers', scoring(json, '--workers')],
  ['  wellmet score --json (every figure)', scoring(json, '--json')],
  ['  wellmet tally', scoring(json, 'tally')],
  ['CSV: split of each line', [plain, [csv]]],
  ['  wellmet score', scoring(csv)],
  ['  wellmet score --workers', scoring(csv, '--workers')],
  ['  wellmet score --json (every figure)', scoring(csv, '--json')],
  ['  wellmet tally', scoring(csv, 'tally')],
];

// Round by round, so that what else the machine does falls on all alike.
const runs = new Map<number, Usage[]>();
for (let round = 0; round < ROUNDS; round++)
  for (const [at, [, [script, args]]] of rows.entries())
    runs.set(at, [...(runs.get(at) ?? []), await measure(script, args)]);

const cells = (name: string, ...more: readonly string[]) =>
  `${name.padEnd(40)}${more.map(cell => cell.padStart(10)).join('')}`;
console.log(cells('', 'seconds', 'ratio', 'CPU s', 'ratio', 'MB'));
let base: Usage | undefined;
for (const [at, [name]] of rows.entries()) {
  const used = quickest(runs.get(at) ?? []);
  if (base === undefined || !name.startsWith(' ')) base = used;
  const ratio = (of: 'wall' | 'cpu') => (used[of] / (base?.[of] ?? 1)).toFixed(2);
  console.log(
    cells(name, used.wall.toFixed(2), ratio('wall'), used.cpu.toFixed(2), ratio('cpu'), used.peak.toFixed(0)),
  );
}

const seconds = pandas(csv);
if (seconds !== undefined)
  console.log(cells('  pandas: means, sds, t', seconds.toFixed(2), (seconds / (base?.wall ?? 1)).toFixed(2)));

const { ratingsPerSecond, report, ours, simpleStatistics } = parsed();
console.log(`
Responses in memory, one core: ${(ratingsPerSecond / 1e6).toFixed(1)} million paired ratings per second
A Report from a Tally: ${report.toFixed(1)} ms
100,000 responses to every figure of the Report: ${ours.toFixed(0)} ms
  simple-statistics, means and sds alone: ${simpleStatistics.toFixed(0)} ms`);
