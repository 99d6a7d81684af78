import { momentsOf, type Sums } from '../scores/moments.ts';
import { pairedT } from '../scores/paired-t.ts';
import { verdictOf } from '../scores/verdict.ts';
import { total } from '../tally/total.ts';
import type { Counts, PairedScore } from '../types/report.ts';
import type { Design } from '../types/survey.ts';

/** What the scores of paired values are made of; all values are whole multiples of 1 / unit. */
export interface Pairs {
  readonly n: number;
  readonly unit: number;
  /** What expectation and experience are counted from. */
  readonly floor: number;
  readonly expectation: Sums;
  readonly experience: Sums;
  readonly gap: Sums;
  readonly counts: Counts;
}

/** Mean, standard deviation, interval, t test, three classes and verdict of gaps (experience − expectation). */
export function gapScore(
  { n, unit, gap: sums, counts }: Pick<Pairs, 'n' | 'unit' | 'gap' | 'counts'>,
  design: Design,
): Omit<PairedScore, 'n' | 'expectation' | 'experience'> {
  if (design === 'experience') return noGap;
  const { gap, t } = pairedT(n, momentsOf(n, sums, unit));
  return { gap, t, counts, ...verdictOf(n, gap, counts) };
}

/** Where only the experience is asked. */
const noGap: ReturnType<typeof gapScore> = {
  gap: { mean: null, sd: null, ci95: null },
  t: { statistic: null, df: null, p: null, se: null, reason: 'not-asked' },
  counts: { better: 0, equal: 0, worse: 0 },
  verdict: null,
  reason: 'not-asked',
};

/** The block of figures that an item and a dimension share, as far as the design asks for them. */
export function pairedScore(pairs: Pairs, design: Design): PairedScore {
  const { n, unit, floor, expectation, experience } = pairs;
  const moments = (sums: Sums, isAsked: boolean) => momentsOf(isAsked ? n : 0, sums, unit, floor);
  return {
    n,
    expectation: moments(expectation, design !== 'direct' && design !== 'experience'),
    experience: moments(experience, design !== 'direct'),
    ...gapScore(pairs, design),
  };
}

/** Better, equal and worse from (gap, n) cells. */
export function countsOf(cells: readonly (readonly [gap: number, n: number])[]): Counts {
  const nOf = (sign: number) => total(cells.map(([gap, n]) => (Math.sign(gap) === sign ? n : 0)));
  return { better: nOf(1), equal: nOf(0), worse: nOf(-1) };
}
