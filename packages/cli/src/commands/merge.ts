import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { orTell } from '../counting/count.ts';
import { readTallies } from '../read/read-tallies.ts';
import { sumOf } from '../read/tallies.ts';

const options = {} as const satisfies CommandOptions;

export const merge: Command<typeof options> = {
  summary: 'Add Tallies of one survey: of days, wards or machines, exactly and in any order.',
  positionals: 'TALLY.json… | -',
  options,
  async run({ positionals: names }, io) {
    if (names.length === 0) throw new UsageError('expected at least one Tally, got none');
    return orTell(io, async () => {
      const tallies = await readTallies(names, io);
      io.stdout.write(`${JSON.stringify(sumOf(tallies))}\n`);
      return 0;
    });
  },
};
