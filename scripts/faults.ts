import { parseArgs } from 'node:util';
import { engines } from '../e2e/browsers/browser.ts';
import { type Played, playFaults } from '../e2e/faults/run.ts';
import { build } from './build.ts';
import { faultRow, faultTable, hasFailed } from './faults/table.ts';
import { unitFaults } from './faults/unit.ts';

const help = `pnpm faults [--quick] [--in PLACE]... [NUMBER]...

Plays the faults of delivery and prints what was sent, stored, lost and stored twice. Ends with 1 if anything was lost or twice.

  --quick     Each fault a few times instead of in full.
  --in PLACE  unit (a clock that only moves when told to), chromium, firefox or webkit; all unless given.
  NUMBER      These faults alone.
`;

const places = ['unit', ...engines] as const;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    in: { type: 'string', multiple: true, default: [...places] },
    help: { type: 'boolean', short: 'h' },
  },
});

const isWanted = (number: number) => positionals.length === 0 || positionals.includes(`${number}`);

async function* play(): AsyncGenerator<Played> {
  for (const place of places) {
    if (!values.in.includes(place)) continue;
    if (place === 'unit') yield* await unitFaults(isWanted);
    else yield* playFaults(place, isWanted, values.quick);
  }
}

if (values.help) console.log(help);
else {
  const unknown = values.in.find(place => !places.some(known => known === place));
  if (unknown) throw new Error(`--in: expected one of ${places.join(', ')}, got ${unknown}`);
  await build(line => console.error(line), ['@wellmet/adapters']);
  const played: Played[] = [];
  for await (const one of play()) {
    played.push(one);
    console.error(faultRow(one));
  }
  console.log(faultTable(played));
  process.exitCode = played.length === 0 || played.some(hasFailed) ? 1 : 0;
}
