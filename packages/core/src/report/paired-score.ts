import { momentsOf, type Sums } from '../scores/moments.ts';
import { pairedT } from '../scores/paired-t.ts';
import { verdictOf } from '../scores/verdict.ts';
import { total } from '../tally/total.ts';
import type { Counts, PairedScore } from '../types/report.ts';

/** What the scores of paired values are made of; all values are whole multiples of 1 / unit. */
export interface Pairs {
  readonly n: number;
  readonly unit: number;
  readonly expectation: Sums;
  readonly experience: Sums;
  readonly gap: Sums;
  readonly counts: Counts;
}

/** Mean, standard deviation, interval, t test, three classes and verdict of gaps (experience − expectation). */
export function gapScore({
  n,
  unit,
  gap: sums,
  counts,
}: Pick<Pairs, 'n' | 'unit' | 'gap' | 'counts'>): Omit<PairedScore, 'n' | 'expectation' | 'experience'> {
  const { gap, t } = pairedT(n, momentsOf(n, sums, unit));
  return { gap, t, counts, ...verdictOf(n, gap, counts) };
}

/** The block of figures that an item and a dimension share. */
export function pairedScore(pairs: Pairs): PairedScore {
  const { n, unit, expectation, experience } = pairs;
  return {
    n,
    expectation: momentsOf(n, expectation, unit),
    experience: momentsOf(n, experience, unit),
    ...gapScore(pairs),
  };
}

/** Better, equal and worse from (gap, n) cells. */
export function countsOf(cells: readonly (readonly [gap: number, n: number])[]): Counts {
  const nOf = (sign: number) => total(cells.map(([gap, n]) => (Math.sign(gap) === sign ? n : 0)));
  return { better: nOf(1), equal: nOf(0), worse: nOf(-1) };
}
