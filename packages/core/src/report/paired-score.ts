import { momentsOf, type Sums, sumsOf } from '../scores/moments.ts';
import { pairedT } from '../scores/paired-t.ts';
import { verdictOf } from '../scores/verdict.ts';
import { isOneSided } from '../survey/sides-of.ts';
import { total } from '../tally/total.ts';
import type { PairedScore } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import type { Design } from '../types/survey.ts';

/** How many gave any of the values. */
export const nOf = (cells: ValueCells): number => total(cells.map(([, n]) => n));

/**
 * Mean, standard deviation, interval, t test, three classes and verdict of gaps (experience − expectation).
 *
 * @param classes how many had it better than expected, equal, worse
 */
export function gapScore(
  n: number,
  sums: Sums,
  unit: number,
  classes: readonly number[],
  design: Design,
): Omit<PairedScore, 'n' | 'expectation' | 'experience'> {
  // Where only the experience is asked, nobody has a gap.
  const isAsked = design !== 'experience';
  const [better = 0, equal = 0, worse = 0] = isAsked ? classes : [];
  const counts = { better, equal, worse };
  const { gap, t } = pairedT(n, momentsOf(isAsked ? n : null, sums, unit));
  return {
    gap,
    t,
    counts,
    ...verdictOf(n, gap, counts),
  };
}

/**
 * The block of figures that an item and a dimension share, as far as the design asks for them.
 *
 * @param unit all values are whole multiples of 1 / unit
 * @param floor what expectation and experience are counted from
 */
export function pairedScore(
  unit: number,
  floor: number,
  expectation: Sums,
  experience: Sums,
  gaps: ValueCells,
  design: Design,
): PairedScore {
  const n = nOf(gaps);
  const classes = [1, 0, -1].map(sign => nOf(gaps.filter(([gap]) => Math.sign(gap) === sign)));
  return {
    n,
    expectation: momentsOf(isOneSided({ design }) ? null : n, expectation, unit, floor),
    experience: momentsOf(design === 'direct' ? null : n, experience, unit, floor),
    ...gapScore(n, sumsOf(gaps), unit, classes, design),
  };
}
