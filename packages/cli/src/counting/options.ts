import type { ExpectationTiming } from '@wellmet/core';
import { type CommandOptions, UsageError } from '../command.ts';

/** Options that every command has which counts responses. */
export const countingOptions = {
  survey: {
    type: 'string',
    short: 's',
    value: 'FILE',
    help: 'The survey that was answered.',
  },
  timing: {
    type: 'string',
    value: 'WHEN',
    help: 'When expectations were asked, where rows do not say and where there are several: prior, recalled or normative.',
  },
  workers: {
    type: 'boolean',
    help: 'Use all cores of this machine for large files.',
  },
  strict: {
    type: 'boolean',
    help: 'Exit 1 when any line could not be counted; without it the rest decides.',
  },
} as const satisfies CommandOptions;

const timings: readonly string[] = ['prior', 'recalled', 'normative'];

/** @throws UsageError when it is none of the three */
export function readTiming(given: string | undefined): ExpectationTiming | undefined {
  if (given === undefined || timings.includes(given)) return given as ExpectationTiming | undefined;
  throw new UsageError(`expected --timing ${timings.join(', ')}, got ${JSON.stringify(given)}`);
}
