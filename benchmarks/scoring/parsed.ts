import {
  addResponse,
  closeTally,
  createTally,
  fullReport,
  fullTally,
  type Phase,
  type RatingAnswer,
  type Response,
  report,
  type Tally,
  uuidv7,
} from '@wellmet/core';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { responses } from './responses.ts';
import { survey } from './survey.ts';

/** Figures of responses that are in memory already. */
export interface Parsed {
  /** Paired ratings that one core counts in a second. */
  readonly ratingsPerSecond: number;
  /** The same where expectation and experience come as two Responses of a visit, the experiences after all expectations. */
  readonly byVisitPerSecond: number;
  /** Milliseconds from a Tally to its Report. */
  readonly report: number;
  /** The same for every figure. */
  readonly fullReport: number;
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

/** What each of these responses says of one side, as a Response of its own. */
const sideOf = (given: readonly Response[], phase: Phase): readonly Response[] =>
  given.map((response, at) => ({
    ...response,
    id: uuidv7(at, new Uint8Array(10).fill(phase === 'expectation' ? 1 : 2)),
    phase,
    visit: `visit-${at}`,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([id, answer]) => [
        id,
        { [phase]: (answer as Readonly<Record<string, unknown>>)[phase] } as RatingAnswer,
      ]),
    ),
  }));

export function parsed(): Parsed {
  const given = [...responses(COUNT)];
  const visits = [...sideOf(given, 'expectation'), ...sideOf(given, 'experience')];
  const count = (responses: readonly Response[] = given): Tally => {
    const open = createTally(survey);
    for (const response of responses) addResponse(open, response);
    return closeTally(open);
  };
  const tally = count();
  const full = fullTally(survey, given);
  const perSecond = (run: () => void) => (COUNT * survey.questions.length) / (best(run) / 1000);
  return {
    ratingsPerSecond: perSecond(() => count()),
    byVisitPerSecond: perSecond(() => count(visits)),
    report: best(() => report(survey, tally)),
    fullReport: best(() => fullReport(survey, full)),
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
