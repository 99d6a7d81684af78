import { type Sums, sumsOf } from '../scores/moments.ts';
import { floorOf, scoredCounts } from '../tally/layout-of.ts';
import { lcmOf } from '../tally/lcm-of.ts';
import type { DimensionScore } from '../types/report.ts';
import type { Cells, TallyShape } from '../types/tally.ts';
import { nOf, type ValueCells } from './item-score.ts';
import { countsOf, type Pairs, pairedScore } from './paired-score.ts';

type DimensionCells = Cells['dimensions'][number];

/** Every mean over k items or fewer is a whole multiple of 1 / lcm(1 … k), which is also the lcm of the upper half of 1 … k. */
const unitOf = (items: number) => lcmOf(scoredCounts(items));

/** A respondent's dimension gap in whole multiples of 1 / lcm(1 … k), with how many have it. */
export function dimensionGaps(scored: DimensionCells['scored'], items: number, least: number): ValueCells {
  const unit = unitOf(items);
  return scoredCounts(items).flatMap((a, row) => {
    const { gaps } = scored[row]!;
    return a < least ? [] : gaps.map((n, at) => [(at - (gaps.length - 1) / 2) * (unit / a), n] as const);
  });
}

/**
 * The pairs of a dimension: a respondent's expectation and experience are the means over the items where both were given, so that
 * the gap is exactly their difference. Counted are respondents with `least` such items or more.
 */
export function dimensionPairs(cells: DimensionCells, items: number, least: number, floor: number): Pairs {
  const unit = unitOf(items);
  const gaps = dimensionGaps(cells.scored, items, least);
  const column = (at: number): Sums => {
    let sum = 0n;
    let squares = 0n;
    scoredCounts(items).forEach((a, row) => {
      if (a < least) return;
      const factor = BigInt(unit / a);
      sum += BigInt(cells.scored[row]!.sums[at]!) * factor;
      squares += BigInt(cells.scored[row]!.sums[at + 1]!) * factor * factor;
    });
    return { sum, squares };
  };
  return {
    n: nOf(gaps),
    unit,
    floor,
    expectation: column(0),
    experience: column(2),
    gap: sumsOf(gaps),
    counts: countsOf(gaps),
  };
}

/** Scores of a dimension: by half of its items (rounded up), and by all of them. */
export function dimensionScore(cells: DimensionCells, shape: TallyShape, d: number): DimensionScore {
  const { id, items } = shape.dimensions[d]!;
  const score = (least: number) =>
    pairedScore(dimensionPairs(cells, items.length, least, floorOf(shape, items)), shape.design);
  return { id, items: items.length, ...score(1), complete: score(items.length) };
}
