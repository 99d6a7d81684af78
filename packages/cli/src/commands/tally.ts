import type { Command } from '../command.ts';
import { count } from '../counting/count.ts';
import { countingOptions } from '../counting/options.ts';

export const tally: Command<typeof countingOptions> = {
  summary: 'Count responses into a Tally, which merges with others and scores to the same bytes.',
  positionals: '[RESPONSES.ndjson | RESPONSES.csv | TALLY.json | -]…',
  options: countingOptions,
  run: (args, io) =>
    count(args, io, { isFull: true }, counted => {
      io.stdout.write(`${JSON.stringify(counted.tally)}\n`);
    }),
};
