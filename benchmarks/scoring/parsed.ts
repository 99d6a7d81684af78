import { addResponse, closeTally, createTally, report, type Tally } from '@wellmet/core';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { responses } from './responses.ts';
import { survey } from './survey.ts';

/** Figures of responses that are in memory already. */
export interface Parsed {
  /** Paired ratings that one core counts in a second. */
  readonly ratingsPerSecond: number;
  /** Milliseconds from a Tally to its Report. */
  readonly report: number;
  /** Milliseconds per 100,000 responses, from objects to every figure of the Report. */
  readonly ours: number;
  /** The same with simple-statistics: only means and standard deviations of expectation, experience and gap of each item. */
  readonly simpleStatistics: number;
}

const COUNT = 100_000;
const ROUNDS = 5;

/** Milliseconds of one core: what else the machine does is not counted. */
const time = (run: () => void): number => {
  const begin = process.cpuUsage();
  run();
  return process.cpuUsage(begin).user / 1000;
};
const best = (run: () => void): number => Math.min(...Array.from({ length: ROUNDS }, () => time(run)));

export function parsed(): Parsed {
  const given = [...responses(COUNT)];
  const count = (): Tally => {
    const open = createTally(survey);
    for (const response of given) addResponse(open, response);
    return closeTally(open);
  };
  const tally = count();
  const counting = best(count);
  return {
    ratingsPerSecond: (COUNT * survey.questions.length) / (counting / 1000),
    report: best(() => report(survey, tally)),
    ours: best(() => report(survey, count())),
    simpleStatistics: best(() => {
      for (const { id } of survey.questions) {
        const pairs = given.flatMap(({ answers }) => {
          const { expectation, experience } = answers[id] as Readonly<Record<string, unknown>>;
          return typeof expectation === 'number' && typeof experience === 'number'
            ? [[expectation, experience] as const]
            : [];
        });
        for (const column of [pairs.map(([e]) => e), pairs.map(([, p]) => p), pairs.map(([e, p]) => p - e)]) {
          mean(column);
          sampleStandardDeviation(column);
        }
      }
    }),
  };
}
