import { writeFile } from 'node:fs/promises';
import { breakDown } from '@wellmet/core';
import type { RenderOptions } from '@wellmet/report';
import type { Command, CommandOptions } from '../command.ts';
import { type Counted, count, reportOf } from '../counting/count.ts';
import { countingOptions } from '../counting/options.ts';
import { readPolicy, suppressOption } from '../counting/read-policy.ts';
import { InputError } from '../read/input-error.ts';

const options = {
  ...countingOptions,
  suppress: suppressOption('internal'),
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
  run(args, io) {
    const { output, locale, suppress = 'internal' } = args.values;
    const policy = readPolicy(suppress);
    return count(args, io, { isFull: false, hasGroups: true }, async counted => {
      // Loaded only here: the pictures need a library that every other command can do without.
      const { renderReport } = await import('@wellmet/report');
      const page = renderReport(counted.survey, reportOf(counted), {
        generatedAt: new Date().toISOString(),
        policy,
        ...breakdownOf(counted),
        ...(locale !== undefined && { locale }),
      });
      if (output === undefined) io.stdout.write(page);
      else await write(output, page);
    });
  },
};

/** The values of the first context key beside each other, where all inputs tell them. */
function breakdownOf({ survey, tally, timing }: Counted): Pick<RenderOptions, 'breakdown'> {
  const [key] = Object.keys(tally.groups ?? {});
  if (key === undefined) return {};
  return {
    breakdown: breakDown(survey, tally, key, timing === undefined ? {} : { expectationTiming: timing }),
  };
}

async function write(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (error) {
    throw new InputError(`${file}: expected a file that can be written, got ${(error as Error).message}`, {
      cause: error,
    });
  }
}
