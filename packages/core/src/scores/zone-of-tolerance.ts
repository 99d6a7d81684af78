import type { GapMoments, Moments, PairedT } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import { momentsOf, sumsOf } from './moments.ts';
import { pairedT } from './paired-t.ts';

/** Whole numbers in multiples of 1 / unit, and how many respondents gave all three. */
export type ToleranceCells = readonly (readonly [
  minimum: number,
  desired: number,
  experience: number,
  n: number,
])[];

export interface ZoneOfTolerance {
  /** Respondents with all three answers. */
  readonly n: number;
  readonly minimum: Moments;
  readonly desired: Moments;
  readonly experience: Moments;
  /** Experience − minimum. */
  readonly adequacy: { readonly gap: GapMoments; readonly t: PairedT };
  /** Experience − desired. */
  readonly superiority: { readonly gap: GapMoments; readonly t: PairedT };
  /** Desired − minimum. */
  readonly width: Moments;
  /** Respondents whose minimum is above what they desire: in the means, but in none of the three classes. */
  readonly inconsistent: number;
  readonly below: number;
  /** Minimum ≤ experience ≤ desired, both ends included. */
  readonly within: number;
  readonly above: number;
}

/**
 * Zone of tolerance: where experience lies between the least that is acceptable and what is desired.
 *
 * Source: Zeithaml, Berry & Parasuraman 1993; LibQUAL+. Scores of a dimension are passed as whole multiples of 1 / `unit`.
 * Adequacy = experience − minimum, superiority = experience − desired, width = desired − minimum. Who gives a
 * minimum above the desired is `inconsistent`, in the means and in no class; both ends of the zone are within.
 * Means are `null` for n = 0, tests for n < 2.
 *
 * @example
 * zoneOfTolerance([[5, 7, 6, 10], [5, 7, 4, 2], [6, 5, 6, 1]]); // => { n: 13, below: 2, within: 10, above: 0, inconsistent: 1 }
 */
export function zoneOfTolerance(cells: ToleranceCells, unit = 1): ZoneOfTolerance {
  const n = cells.reduce((sum, [, , , count]) => sum + count, 0);
  const moments = (of: (cell: ToleranceCells[number]) => number): Moments => {
    const values: ValueCells = cells.map(cell => [of(cell), cell[3]]);
    return momentsOf(n, sumsOf(values), unit);
  };
  const count = (holds: (minimum: number, desired: number, experience: number) => boolean): number =>
    cells.reduce((sum, [m, d, e, cell]) => sum + (holds(m, d, e) ? cell : 0), 0);
  return {
    n,
    minimum: moments(([minimum]) => minimum),
    desired: moments(([, desired]) => desired),
    experience: moments(([, , experience]) => experience),
    adequacy: pairedT(
      n,
      moments(([minimum, , experience]) => experience - minimum),
    ),
    superiority: pairedT(
      n,
      moments(([, desired, experience]) => experience - desired),
    ),
    width: moments(([minimum, desired]) => desired - minimum),
    inconsistent: count((m, d) => m > d),
    below: count((m, d, e) => m <= d && e < m),
    within: count((m, d, e) => m <= e && e <= d),
    above: count((m, d, e) => m <= d && e > d),
  };
}
