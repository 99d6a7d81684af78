import type { MoreShape, ProductsOf, TallyShape } from '../types/tally.ts';
import {
  type Allot,
  floorOf,
  halfOf,
  type Layout,
  layoutOf,
  type MoreLayout,
  reachOf,
  type Span,
  scoredCounts,
} from './layout-of.ts';
import { lcmOf } from './lcm-of.ts';
import { total } from './total.ts';
import { LIMB } from './wide.ts';

/** What a full Tally adds to the counting of a survey. */
export interface More {
  readonly shape: MoreShape;
  readonly layout: MoreLayout;
  /** Length of a row of codes behind the two sides of every item. */
  readonly columns: number;
  /**
   * Keeps what `count` needs of a dimension of a respondent in a batch: its number of paired items, 0 if not scored, the gap in units, and the
   * sums of both sides over paired items.
   */
  readonly keep: (place: number, pairs: number, gap: number, expectation: number, experience: number) => void;
  readonly count: (plan: Plan, cells: Float64Array, rows: Int8Array, from: number, count: number) => void;
  /** Puts everything where the layout has it: to be done before counts are read or merged. */
  readonly settle: (plan: Plan, cells: Float64Array) => void;
}

/** Counts Σx and Σxᵢxⱼ of some columns. */
export interface Products {
  /** Places of the flat array that it needs for itself. */
  readonly length: number;
  /** Adds respondents who answered all of the columns; their rows begin at the first `count` of `starts`. */
  readonly add: (cells: Float64Array, rows: Int8Array, starts: Int32Array, count: number) => void;
  /** Puts what it has for itself where the layout has it. */
  readonly settle: (cells: Float64Array) => void;
}

/** Prepares it for columns of the row whose codes are at most `highest`. Its own places begin at `at`. */
export type MakeProducts = (
  into: ProductsOf<Span>,
  columns: readonly number[],
  highest: number,
  at: number,
) => Products;

/** How many respondents are counted at once, at most. */
export const BATCH = 64;

/** How a dimension is counted. */
export interface DimensionPlan {
  /** Positions in the items of the shape. */
  readonly items: readonly number[];
  /** Per item, what makes its code a value: the lowest value of its scale above the lowest of the dimension, less 1. */
  readonly bases: readonly number[];
  /** Paired items from which it is scored. */
  readonly least: number;
}

/** Everything that follows from the shape, worked out once. */
export interface Plan {
  readonly shape: TallyShape;
  readonly more: More | undefined;
  readonly layout: Layout;
  /** Length of the flat array. */
  readonly size: number;
  /** Length of a row of codes: the expectation of every item, the experience of every item, then what `more` needs. */
  readonly width: number;
  /** Least common multiple of the numbers of items a dimension score can be a mean of. */
  readonly unit: number;
  readonly dimensions: readonly DimensionPlan[];
  /** Largest gap of an item, per dimension. */
  readonly reaches: readonly number[];
  /** The dimension weights as whole numbers in the same proportion. */
  readonly weights: readonly number[];
  readonly weightTotal: number;
}

const wholeWeights = (weights: readonly number[]): readonly number[] => {
  let scale = 1;
  while (weights.some(weight => Math.abs(weight * scale - Math.round(weight * scale)) > 1e-9 * scale))
    scale *= 10;
  return weights.map(weight => Math.round(weight * scale));
};

/** Plans the counting of a shape. Throws when the overall score of one respondent would not fit into a whole number. */
export function planOf(shape: TallyShape, makeMore?: (allot: Allot) => More): Plan {
  const { dimensions } = shape;
  const reaches = dimensions.map(({ items }) => reachOf(shape, items));
  const weights = wholeWeights(dimensions.map(({ weight }) => weight));
  const weightTotal = total(weights);
  const unit = lcmOf(dimensions.flatMap(({ items }) => scoredCounts(items.length)));
  if (Math.max(0, ...reaches) * unit * Math.max(100, dimensions.length, weightTotal) >= LIMB)
    throw new RangeError('dimensions: expected fewer items');
  const laid = layoutOf(shape, makeMore);
  return {
    shape,
    ...laid,
    width: 2 * shape.items.length + (laid.more?.columns ?? 0),
    unit,
    dimensions: dimensions.map(({ items }) => ({
      items,
      bases: items.map(i => shape.items[i]!.min - floorOf(shape, items) - 1),
      least: halfOf(items.length),
    })),
    reaches,
    weights,
    weightTotal,
  };
}
