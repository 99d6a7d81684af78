import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';
import { measure, quickest, type Usage } from './measure.ts';
import { parsed } from './parsed.ts';
import { peers } from './peers.ts';
import { survey } from './survey.ts';
import { generateTallies } from './tallies.ts';

// How long scoring takes beside the least that reading can take: `pnpm bench scoring [RESPONSES]`. What is asked stands beside what
// was measured; when something asked is missed, the exit code is 1.

const ROUNDS = 3;
/** Further rounds for what is missed: what else the machine does can only make a round slower. */
const MORE_ROUNDS = 4;
const asked = { ratio: 1.6, megabytes: 300, ratings: 3e6, report: 60 } as const;
const count = Number(process.argv[2] ?? 1_000_000);

const folder = fileURLToPath(new URL('../../node_modules/.cache/wellmet-bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const at = (name: string) => join(folder, name);
const [json, csv, tallies, surveyFile] = [
  at(`${count}.ndjson`),
  at(`${count}.csv`),
  at(`${count}.tallies.ndjson`),
  at('survey.json'),
];
writeFileSync(surveyFile, JSON.stringify(survey));
console.log(`${count.toLocaleString('en')} responses of ${survey.questions.length} paired items`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}\n`,
);
await generate(json, count);
await generate(csv, count);
await generateTallies(tallies, count);

const wellmet = join(createRequire(import.meta.url).resolve('@wellmet/cli/package.json'), '../dist/main.js');
const plain = fileURLToPath(new URL('./plain.ts', import.meta.url));

/** A run beside what it is compared with: reading the same file and parsing or splitting each line. */
interface Row {
  readonly name: string;
  readonly file: string;
  readonly run: readonly [script: string, args: readonly string[]];
  /** All cores do the work, so only memory is asked for. */
  readonly isParallel?: boolean;
}
const command = (name: string, file: string, ...args: readonly string[]): Row => ({
  name: `  wellmet ${[name, ...args].join(' ')}`,
  file,
  run: [wellmet, [name, ...(name === 'merge' ? [] : ['--survey', surveyFile]), ...args, file]],
  isParallel: args.includes('--workers'),
});
const counting = (file: string) => [
  command('score', file),
  command('score', file, '--workers'),
  command('score', file, '--json'),
  command('score', file, '--json', '--workers'),
  command('tally', file),
];
const groups: readonly (readonly [base: Row, rows: readonly Row[]])[] = [
  [{ name: 'NDJSON: JSON.parse of each line', file: json, run: [plain, [json]] }, counting(json)],
  [{ name: 'CSV: split of each line', file: csv, run: [plain, [csv]] }, counting(csv)],
  [
    { name: 'Tallies: JSON.parse of each line', file: tallies, run: [plain, [tallies]] },
    [command('merge', tallies)],
  ],
];

const runs = new Map<Row, Usage[]>();
const run = async (row: Row) => {
  runs.set(row, [...(runs.get(row) ?? []), await measure(...row.run)]);
};
const best = (row: Row) => quickest(runs.get(row) ?? []);
const ratioOf = (base: Row, row: Row, of: 'wall' | 'cpu') => best(row)[of] / best(base)[of];
const isSlow = (base: Row, row: Row) => !row.isParallel && ratioOf(base, row, 'wall') > asked.ratio;

// Round by round, so that what else the machine does falls on all alike.
for (let round = 0; round < ROUNDS; round++)
  for (const [base, rows] of groups) for (const row of [base, ...rows]) await run(row);
for (let round = 0; round < MORE_ROUNDS; round++)
  for (const [base, rows] of groups) {
    const slow = rows.filter(row => isSlow(base, row));
    for (const row of slow.length > 0 ? [base, ...slow] : []) await run(row);
  }

const missed: string[] = [];
const cells = (name: string, ...more: readonly string[]) =>
  `${name.padEnd(40)}${more.map(cell => cell.padStart(9)).join('')}`;
console.log(cells('', 'seconds', 'ratio', 'asked', 'CPU s', 'ratio', 'MB', 'asked'));
for (const [base, rows] of groups) {
  for (const row of [base, ...rows]) {
    const { wall, cpu, peak } = best(row);
    const isBase = row === base;
    console.log(
      cells(
        row.name,
        wall.toFixed(2),
        ratioOf(base, row, 'wall').toFixed(2),
        isBase || row.isParallel ? '' : `≤ ${asked.ratio}`,
        cpu.toFixed(2),
        ratioOf(base, row, 'cpu').toFixed(2),
        peak.toFixed(0),
        isBase ? '' : `≤ ${asked.megabytes}`,
      ),
    );
    if (isBase) continue;
    const what = `${base.name.split(':')[0]}, ${row.name.trim()}`;
    if (isSlow(base, row)) missed.push(`${what}: ${ratioOf(base, row, 'wall').toFixed(2)} times the base`);
    if (peak > asked.megabytes) missed.push(`${what}: ${peak.toFixed(0)} MB`);
  }
  for (const { name, seconds } of base.file === csv ? peers(csv) : [])
    console.log(cells(`  ${name}`, seconds.toFixed(2), (seconds / best(base).wall).toFixed(2)));
}

const { ratingsPerSecond, byVisitPerSecond, report, fullReport, ours, simpleStatistics } = parsed();
const lines = [
  ['Paired ratings per second from memory, one core', ratingsPerSecond, asked.ratings, 'at least'],
  ['  the same, paired by visit', byVisitPerSecond, asked.ratings, 'at least'],
  ['Milliseconds from a Tally to a Report', report, asked.report, 'at most'],
  ['  the same with every figure', fullReport, asked.report, 'at most'],
] as const;
console.log();
for (const [name, value, limit, kind] of lines) {
  const told = value >= 1e5 ? `${(value / 1e6).toFixed(1)} M` : value.toFixed(1);
  const bound = limit >= 1e5 ? `${limit / 1e6} M` : String(limit);
  console.log(`${name.padEnd(52)}${told.padStart(8)}   asked: ${kind} ${bound}`);
  if (kind === 'at least' ? value < limit : value > limit) missed.push(`${name.trim()}: ${told}`);
}
console.log(
  `Milliseconds per 100,000 responses in memory: every figure of a Report ${ours.toFixed(0)}, means and sds alone with simple-statistics ${simpleStatistics.toFixed(0)}`,
);
for (const miss of missed) console.log(`missed: ${miss}`);
if (missed.length > 0) process.exitCode = 1;
