import { suppress } from '@wellmet/core';
import type { Command, CommandOptions } from '../command.ts';
import { count, reportOf } from '../counting/count.ts';
import { countingOptions } from '../counting/options.ts';
import { readPolicy, suppressOption } from '../counting/read-policy.ts';
import { scoreTable } from '../counting/score-table.ts';

const options = {
  ...countingOptions,
  suppress: suppressOption('none'),
  json: {
    type: 'boolean',
    help: 'Print the Report as JSON, with every test, effect size, share and reliability.',
  },
} as const satisfies CommandOptions;

export const score: Command<typeof options> = {
  summary: 'Score responses: expectation, experience, gap, interval and verdict of every item and dimension.',
  positionals: '[RESPONSES.ndjson | RESPONSES.csv | TALLY.json | -]…',
  options,
  run(args, io) {
    const { json = false, suppress: given } = args.values;
    const policy = given === undefined ? undefined : readPolicy(given);
    return count(args, io, { isFull: json }, counted => {
      const exact = reportOf(counted);
      const report = policy ? suppress(exact, policy) : exact;
      io.stdout.write(
        json
          ? `${JSON.stringify(report, undefined, 2)}\n`
          : scoreTable(report, counted.tally.n.duplicates, policy),
      );
    });
  },
};
