import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { root } from './root.ts';

// `pnpm start`: the example clinic and its collector on one port, from these sources, until it is stopped.

const help = `pnpm start [--port N] [--database FILE] [--sample N]

  --port N         Where it listens; 8787 unless given.
  --database FILE  Where answers are kept; .cache/clinic.db unless given.
  --sample N       Fills the reports with N invented visits, and says so on every page. They have a database of their
                   own, made anew each time, so that they never mix with answers: not together with --database.
`;

const { values } = parseArgs({
  // `pnpm start -- --port 9000` hands the two dashes on.
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: {
    port: { type: 'string', default: '8787' },
    database: { type: 'string' },
    sample: { type: 'string', default: '0' },
    help: { type: 'boolean', short: 'h' },
  },
});

async function start(port: number, sample: number): Promise<void> {
  await build(undefined, ['@wellmet/collector', '@wellmet/instruments', '@wellmet/playground']);
  // Only now: it imports the packages as they are published.
  const { startClinic } = await import('./start/clinic.ts');
  const cache = join(root, '.cache');
  const database = values.database
    ? resolve(process.env.INIT_CWD ?? '.', values.database)
    : join(cache, sample > 0 ? 'clinic-sample.db' : 'clinic.db');
  mkdirSync(cache, { recursive: true });
  if (sample > 0) for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true });
  const clinic = await startClinic({ port, database, sample });

  const visit = randomBytes(9).toString('base64url');
  console.log(`
The example clinic is open${sample > 0 ? `, with ${sample} invented visits` : ''}. Ctrl+C closes it.

  For a patient
    the clinic's page  ${clinic.origin}/
    before a visit     ${clinic.origin}/before.html?visit=${visit}
    after the visit    ${clinic.origin}/after.html?visit=${visit}

  For the clinic
    the report         ${clinic.origin}/report/dental-visit
    all reports        ${clinic.origin}/report/

  For a developer
    the playground     ${clinic.origin}/playground/

Answers are kept in ${database}
`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await clinic.close();
}

const whole = (text: string, most: number) => /^\d+$/.test(text) && Number(text) <= most;

if (values.help) console.log(help);
else if (
  !whole(values.port, 65_535) ||
  !whole(values.sample, 100_000) ||
  (values.database && +values.sample)
) {
  console.error(help);
  process.exitCode = 2;
} else
  await start(Number(values.port), Number(values.sample)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
