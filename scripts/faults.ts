import { parseArgs } from 'node:util';
import { type Played, playFaults } from '../e2e/faults/run.ts';
import { build } from './build.ts';
import { missingFaults, type Place, places } from './faults/required.ts';
import { faultRow, faultTable, hasFailed } from './faults/table.ts';
import { unitFaults } from './faults/unit.ts';

const help = `pnpm faults [--quick] [--in PLACE]... [NUMBER]...

Plays the faults of delivery and prints what was sent, stored, lost and stored twice. Ends with 1 if anything was lost or twice, or
if one of them was not played.

  --quick     Each fault a few times instead of in full: minutes instead of half an hour.
  --in PLACE  unit (a clock that only moves when told to), chromium, firefox or webkit; all unless given.
  NUMBER      These faults alone.
`;

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

async function* playIn(place: Place): AsyncGenerator<Played> {
  if (place === 'unit') yield* await unitFaults(isWanted);
  else yield* playFaults(place, isWanted, values.quick);
}

if (values.help) console.log(help);
else {
  const unknown = values.in.find(place => !places.some(known => known === place));
  if (unknown) throw new Error(`--in: expected one of ${places.join(', ')}, got ${unknown}`);
  const chosen = places.filter(place => values.in.includes(place));
  await build(line => console.error(line), ['@wellmet/adapters']);
  const played: Played[] = [];
  // Side by side: most of the time each of them waits.
  const ends = await Promise.allSettled(
    chosen.map(async place => {
      for await (const one of playIn(place)) {
        played.push(one);
        console.error(faultRow(one));
      }
    }),
  );
  played.push(...missingFaults(played, { in: chosen, isWanted }));
  console.log(faultTable(played));
  for (const end of ends) if (end.status === 'rejected') console.error((end.reason as Error).message);
  const failed = played.filter(hasFailed).length;
  console.log(`\n${played.length} rows, ${failed} failed`);
  process.exitCode = played.length === 0 || failed > 0 ? 1 : 0;
}
