import type { Command, CommandOptions } from '../command.ts';
import { count, reportOf } from '../counting/count.ts';
import { countingOptions } from '../counting/options.ts';
import { scoreTable } from '../counting/score-table.ts';

const options = {
  ...countingOptions,
  json: {
    type: 'boolean',
    help: 'Print the Report as JSON, with every test, effect size, share and reliability.',
  },
} as const satisfies CommandOptions;

export const score: Command<typeof options> = {
  summary: 'Score responses: expectation, experience, gap, interval and verdict of every item and dimension.',
  positionals: '[RESPONSES.ndjson | RESPONSES.csv | TALLY.json | -]…',
  options,
  run: (args, io) =>
    count(args, io, args.values.json === true, counted => {
      const report = reportOf(counted);
      io.stdout.write(
        args.values.json
          ? `${JSON.stringify(report, undefined, 2)}\n`
          : scoreTable(report, counted.tally.n.duplicates),
      );
    }),
};
