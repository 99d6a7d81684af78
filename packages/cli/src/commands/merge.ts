import { type Command, type CommandOptions, UsageError } from '../command.ts';
import { orTell } from '../counting/or-tell.ts';
import { InputError } from '../read/input-error.ts';
import { readTallies } from '../read/read-tallies.ts';

const options = {} as const satisfies CommandOptions;

export const merge: Command<typeof options> = {
  summary: 'Add Tallies of one survey: of days, wards or machines, exactly and in any order.',
  positionals: 'TALLY.json… | -',
  options,
  async run({ positionals: names }, io) {
    if (names.length === 0) throw new UsageError('expected at least one Tally, got none');
    return orTell(io, async () => {
      const sum = await readTallies(names, io);
      if (sum === undefined) throw new InputError(`${names.join(', ')}: expected a Tally, got nothing`);
      io.stdout.write(`${JSON.stringify(sum)}\n`);
      return 0;
    });
  },
};
