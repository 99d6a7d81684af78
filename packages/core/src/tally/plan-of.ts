import type { CellsOf, OverallCellsOf, TallyShape } from '../types/tally.ts';
import { lcmOf } from './lcm-of.ts';
import { total } from './total.ts';
import { LIMB } from './wide.ts';

/** A run of whole numbers in the flat array that counting works on. */
export interface Span {
  readonly at: number;
  readonly length: number;
}
/** An exact sum of any size: three places of the flat array. */
export interface Wide {
  readonly wide: number;
}

/** Where every count stands in the flat array. */
export type Layout = CellsOf<Span, Wide>;

/** Everything that follows from the shape, worked out once. */
export interface Plan {
  readonly shape: TallyShape;
  readonly layout: Layout;
  /** Length of the flat array. */
  readonly size: number;
  /** Least common multiple of the numbers of items a dimension score can be a mean of. */
  readonly unit: number;
  /** Largest step between two points of a scale, per dimension. */
  readonly ranges: readonly number[];
  /** The dimension weights as whole numbers in the same proportion. */
  readonly weights: readonly number[];
  readonly weightTotal: number;
  /** Positions of the items asked on both sides, in the order of the survey. */
  readonly paired: readonly number[];
  /** Scratch for one respondent's values, so that counting allocates nothing. */
  readonly row: Float64Array;
}

/** How many items make half of them. */
export const halfOf = (items: number): number => Math.ceil(items / 2);

/** The numbers of paired items from which a dimension of that many items is scored. */
export const scoredCounts = (items: number): readonly number[] =>
  Array.from({ length: items - halfOf(items) + 1 }, (_, step) => halfOf(items) + step);

const wholeWeights = (weights: readonly number[]): readonly number[] => {
  let scale = 1;
  const isOff = (weight: number) => Math.abs(weight * scale - Math.round(weight * scale)) > 1e-9 * scale;
  while (weights.some(isOff)) scale *= 10;
  return weights.map(weight => Math.round(weight * scale));
};

/** Lays out the counts of a shape. Throws when the overall score of one respondent would not fit into a whole number. */
export function planOf(shape: TallyShape): Plan {
  let size = 0;
  const table = (length: number): Span => {
    size += length;
    return { at: size - length, length };
  };
  const wide = (): Wide => ({ wide: table(3).at });
  const triangle = (columns: number) => (columns * (columns + 1)) / 2;
  const overall = (): OverallCellsOf<Span, Wide> => ({
    counts: table(3),
    sum: wide(),
    squares: wide(),
    weightedSum: wide(),
    weightedSquares: wide(),
  });
  const { items, dimensions } = shape;
  const ranges = dimensions.map(({ items: of }) => Math.max(...of.map(i => items[i]!.points - 1)));
  const paired = dimensions.flatMap(({ items: of }) => of).sort((a, b) => a - b);
  const columns = 2 * paired.length;
  const layout: Layout = {
    respondents: table(2),
    items: items.map(({ points }) => ({
      pairs: table(points * points),
      expectation: table(points),
      experience: table(points),
    })),
    dimensions: dimensions.map(({ items: of }, d) => ({
      scored: scoredCounts(of.length).map(a => ({ gaps: table(2 * ranges[d]! * a + 1), sums: table(4) })),
      expectation: scoredCounts(of.length).map(() => table(3)),
      experience: scoredCounts(of.length).map(() => table(3)),
      complete: { sums: table(2 * of.length), products: table(triangle(2 * of.length)) },
    })),
    all: { n: table(1), sums: table(columns), products: table(triangle(columns)) },
    overall: { half: overall(), complete: overall() },
  };
  const weights = wholeWeights(dimensions.map(({ weight }) => weight));
  const weightTotal = total(weights);
  const unit = lcmOf(dimensions.flatMap(({ items: of }) => scoredCounts(of.length)));
  if (Math.max(0, ...ranges) * unit * Math.max(dimensions.length, weightTotal) >= LIMB) {
    const largest = Math.max(...dimensions.map(({ items: of }) => of.length));
    throw new RangeError(
      `A dimension of ${largest} items is too large to score exactly: expected at most 30`,
    );
  }
  return { shape, layout, size, unit, ranges, weights, weightTotal, paired, row: new Float64Array(columns) };
}
