import { writeFile } from 'node:fs/promises';
import type { Command, CommandOptions } from '../command.ts';
import { count, reportOf } from '../counting/count.ts';
import { countingOptions } from '../counting/options.ts';
import { InputError } from '../read/input-error.ts';

const options = {
  ...countingOptions,
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'Where the page goes; standard output unless given.',
  },
  locale: {
    type: 'string',
    value: 'TAG',
    help: 'Language of the page, such as en, zh-Hans or ar; the first of the survey unless given.',
  },
} as const satisfies CommandOptions;

export const report: Command<typeof options> = {
  summary: 'Score responses and write the report as one HTML page.',
  positionals: '[RESPONSES.ndjson | RESPONSES.csv | TALLY.json | -]…',
  options,
  run: (args, io) =>
    count(args, io, false, async counted => {
      const { output, locale } = args.values;
      // Loaded only here: the pictures need a library that every other command can do without.
      const { renderReport } = await import('@wellmet/report');
      const page = renderReport(counted.survey, reportOf(counted), {
        generatedAt: new Date().toISOString(),
        ...(locale !== undefined && { locale }),
      });
      if (output === undefined) io.stdout.write(page);
      else await write(output, page);
    }),
};

async function write(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (error) {
    throw new InputError(`${file}: expected a file that can be written, got ${(error as Error).message}`, {
      cause: error,
    });
  }
}
