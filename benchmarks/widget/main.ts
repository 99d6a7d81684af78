import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/browsers/install.ts';
import { checks } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { emptyPage } from './candidates/floor.ts';
import { candidates } from './candidates/index.ts';
import { nothingShown } from './candidates/ours.ts';
import { type Figure, noRuns, quantile, type Results, type Row, type Runs } from './figures.ts';
import { serve } from './serve.ts';
import { askedTable, widgetRun, widgetTable } from './table.ts';
import { arrive, click, startBrowser, stay } from './visit.ts';
import { writeTables } from './write-tables.ts';

// What the widget costs a visitor, beside its peers and a bare form: `pnpm bench widget [--rounds N] [--only ours,floor] [--write]`.
// What is asked stands beside what was measured; when something asked is missed, the exit code is 1.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: 'ours,used,floor,peer' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const clickRounds = Math.min(rounds, 3);
const { chromium } = await ensureBrowsers();
const chosen = (await candidates()).filter(({ kind }) => values.only.split(',').includes(kind));
const runs = new Map([emptyPage, ...chosen].map(candidate => [candidate, noRuns()]));

const browser = await startBrowser(chromium);
const version = await browser.version();
// Round by round, so that what else the machine does falls on all alike.
for (let round = 0; round < rounds; round++)
  for (const [candidate, all] of runs) {
    await measure(browser, candidate, all, round < clickRounds);
    console.error(`round ${round + 1}: ${candidate.name}`);
  }
const nothing = await measureNothing(browser);
await browser.close();

const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, ${version}`,
  command: 'pnpm bench widget',
  rounds,
  nothing,
  rows: chosen.map(rowOf),
};
console.log(`\n${widgetRun(results)}\n\n${widgetTable(results)}\n\n${askedTable(results)}`);
if (values.write) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  writeTables(results);
}
if (checks(results).some(({ isMet }) => !isMet)) process.exitCode = 1;

async function measure(browser: Browser, candidate: Candidate, all: Runs, clicks: boolean): Promise<void> {
  const site = await serve(candidate);
  for (const [slower, times] of [[4, all.first4] as const, [6, all.first6] as const]) {
    const { shownAt, arrived } = await arrive(browser, site, candidate, slower);
    times.push(shownAt);
    const files = arrived.filter(path => !path.endsWith('.json'));
    if (slower === 4) all.bytes.push(files.reduce((total, path) => total + site.sizeOf(path), 0));
  }
  const { script, blocking, shift, heap } = await stay(browser, site, candidate, 6);
  all.script.push(script);
  all.blocking.push(blocking);
  all.shift.push(shift);
  all.heap.push(heap);
  if (clicks && candidate.answers.length > 0) {
    const { paints, handler } = await click(browser, site, candidate, 6);
    all.paint50.push(quantile(paints, 0.5));
    all.paint98.push(quantile(paints, 0.98));
    all.handler.push(handler);
  }
  site.close();
}

async function measureNothing(browser: Browser): Promise<Results['nothing']> {
  const site = await serve(nothingShown);
  const { requests } = await stay(browser, site, nothingShown, 1);
  site.close();
  return { bytes: site.sizeOf('/wellmet.js'), requests: requests.length - 1 };
}

function rowOf({ name, kind, asksRatings, lacks }: Candidate): Row {
  const found = [...runs].find(([one]) => one.name === name)?.[1] ?? noRuns();
  const empty = runs.get(emptyPage) ?? noRuns();
  const median = (figure: Figure) => quantile(found[figure], 0.5);
  const over = (figure: Figure) => Math.max(0, median(figure) - quantile(empty[figure], 0.5));
  return {
    name,
    kind,
    asksRatings,
    ...(lacks !== undefined && { lacks }),
    figures: {
      bytes: median('bytes'),
      first4: median('first4'),
      first6: median('first6'),
      script: over('script'),
      blocking: over('blocking'),
      shift: median('shift'),
      heap: over('heap'),
      paint50: median('paint50'),
      paint98: median('paint98'),
      handler: median('handler'),
    },
  };
}
