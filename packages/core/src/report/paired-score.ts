import { momentsOf, type Sums, sumsOf } from '../scores/moments.ts';
import { pairedT } from '../scores/paired-t.ts';
import { verdictOf } from '../scores/verdict.ts';
import { isOneSided } from '../survey/sides-of.ts';
import { total } from '../tally/total.ts';
import type { Counts, PairedScore } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import type { Design } from '../types/survey.ts';

/** What the scores of paired values are made of; all values are whole multiples of 1 / unit. */
export interface Pairs {
  readonly unit: number;
  /** What expectation and experience are counted from. */
  readonly floor: number;
  readonly expectation: Sums;
  readonly experience: Sums;
  readonly gaps: ValueCells;
}

/** How many gave any of the values. */
export const nOf = (cells: ValueCells): number => total(cells.map(([, n]) => n));

/** Mean, standard deviation, interval, t test, three classes and verdict of gaps (experience − expectation). */
export function gapScore(
  n: number,
  sums: Sums,
  unit: number,
  counts: Counts,
  design: Design,
): Omit<PairedScore, 'n' | 'expectation' | 'experience'> {
  // Where only the experience is asked, nobody has a gap.
  const isAsked = design !== 'experience';
  const { gap, t } = pairedT(n, momentsOf(isAsked ? n : 0, sums, unit));
  const reason = 'not-asked';
  return isAsked
    ? { gap, t, counts, ...verdictOf(n, gap, counts) }
    : { gap, t: { ...t, reason }, counts: { better: 0, equal: 0, worse: 0 }, verdict: null, reason };
}

/** The block of figures that an item and a dimension share, as far as the design asks for them. */
export function pairedScore(
  { unit, floor, expectation, experience, gaps }: Pairs,
  design: Design,
): PairedScore {
  const n = nOf(gaps);
  const withSign = (sign: number) => nOf(gaps.filter(([gap]) => Math.sign(gap) === sign));
  const counts = { better: withSign(1), equal: withSign(0), worse: withSign(-1) };
  return {
    n,
    expectation: momentsOf(isOneSided({ design }) ? 0 : n, expectation, unit, floor),
    experience: momentsOf(design === 'direct' ? 0 : n, experience, unit, floor),
    ...gapScore(n, sumsOf(gaps), unit, counts, design),
  };
}
