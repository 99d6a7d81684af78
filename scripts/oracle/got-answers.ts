import { csat, disconfirmation, npsCounts } from '@wellmet/core';
import { gotShare } from './got-figures.ts';
import { gotNps } from './got-nps.ts';

type Answers = readonly (number | null)[];

/** How many gave each value from `min` to `max`. */
const countsOf = (answers: Answers, min: number, max: number): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, at) => answers.filter(answer => answer === min + at).length);

const gotCsat = (answers: Answers) => {
  const { n, mean, sd, top2Box, topBox } = csat(countsOf(answers, 1, 5));
  return { n, mean, sd, top2Box: gotShare(top2Box), topBox: gotShare(topBox) };
};

const gotDisconfirmation = (answers: Answers) => {
  const { n, rating, better, asExpected, worse } = disconfirmation(countsOf(answers, -3, 3));
  return {
    n,
    mean: rating.mean,
    sd: rating.sd,
    better: gotShare(better),
    asExpected: gotShare(asExpected),
    worse: gotShare(worse),
  };
};

/** The single questions of a survey file. */
export const gotAnswers = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  nps: gotNps(npsCounts(countsOf(data.nps as Answers, 0, 10))),
  csat: gotCsat(data.csat as Answers),
  directDisconfirmation: gotDisconfirmation(data.directDisconfirmation as Answers),
});
