import { availableParallelism } from 'node:os';
import {
  type ExpectationTiming,
  fullReport,
  type Report,
  report,
  type Survey,
  type Tally,
  timingsOf,
} from '@wellmet/core';
import { type Args, type Io, UsageError } from '../command.ts';
import type { CountingOptions } from '../read/counting.ts';
import { InputError } from '../read/input-error.ts';
import { startThread } from '../read/parts/start-thread.ts';
import { tallyParts } from '../read/parts/tally-parts.ts';
import { type TalliedInputs, tallyInputs } from '../read/tally-inputs.ts';
import { readSurvey } from '../survey-file/read-survey.ts';
import { type countingOptions, readTiming } from './options.ts';
import { orTell } from './or-tell.ts';

/** What a command that counts goes on with. */
export interface Counted {
  readonly survey: Survey;
  readonly tally: Tally;
  /** The timing that was asked for. */
  readonly timing: ExpectationTiming | undefined;
}

/** How much is counted. */
export interface Extent {
  /** What only `fullReport` tells, too. */
  readonly isFull: boolean;
  /** The values of the first context key apart, too. */
  readonly hasGroups?: boolean;
}

/**
 * Counts the inputs of a command and hands the Tally on. Gives the exit code: 1 when an input cannot be used, or with `--strict` a line of it.
 */
export async function count(
  { values, positionals }: Args<typeof countingOptions>,
  io: Io,
  { isFull, hasGroups = false }: Extent,
  goOn: (counted: Counted) => Promise<void> | void,
): Promise<number> {
  if (values.survey === undefined) throw new UsageError('expected --survey FILE, got none');
  const timing = readTiming(values.timing);
  const read = await readSurvey(values.survey);
  if ('faults' in read) {
    for (const fault of read.faults) io.stderr.write(fault);
    return 1;
  }
  const names = positionals.length > 0 ? positionals : ['-'];
  return orTell(io, async () => {
    const [key] = read.survey.context ?? [];
    const groupBy = hasGroups && key ? [key.id] : [];
    const counting = { survey: read.survey, names, options: { timing, isFull, groupBy } };
    const { tally, faults } =
      (values.workers && (await inThreads(counting, io))) ||
      (await tallyInputs(read.survey, names, counting.options, io));
    await goOn({ survey: read.survey, tally, timing });
    return values.strict && faults > 0 ? 1 : 0;
  });
}

/** Counts with all cores; nothing where the inputs can only be read in one go. */
function inThreads(
  { survey, names, options }: { survey: Survey; names: readonly string[]; options: CountingOptions },
  io: Io,
): Promise<TalliedInputs | undefined> {
  const start = () => startThread({ survey, options });
  return tallyParts(survey, names, { ...options, threads: availableParallelism(), start }, io);
}

/**
 * The Report of what was counted; a full one of a full Tally.
 *
 * @throws InputError when pairs of several timings are there and none was chosen, or a Tally is of another survey
 */
export function reportOf({ survey, tally, timing }: Counted): Report {
  const found = timingsOf(tally);
  if (timing === undefined && found.length > 1)
    throw new InputError(
      `expected --timing ${found.join(' or ')}: expectations were asked at different moments, and gaps from them are different quantities`,
    );
  try {
    const options = timing === undefined ? {} : { expectationTiming: timing };
    return tally.more ? fullReport(survey, tally, options) : report(survey, tally, options);
  } catch (error) {
    throw new InputError((error as Error).message, { cause: error });
  }
}
