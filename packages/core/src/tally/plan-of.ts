import type { MoreShape, TallyShape } from '../types/tally.ts';
import {
  type Allot,
  floorOf,
  type Layout,
  layoutOf,
  type MoreLayout,
  reachOf,
  scoredCounts,
} from './layout-of.ts';
import { lcmOf } from './lcm-of.ts';
import { total } from './total.ts';
import { LIMB } from './wide.ts';

/** What a full Tally adds to the counting of a survey. */
export interface More {
  readonly shape: MoreShape;
  readonly layout: (allot: Allot) => MoreLayout;
  /** Length of a row of codes behind the two sides of every item. */
  readonly columns: number;
  readonly count: (plan: Plan, cells: Float64Array, row: Int8Array, from: number) => void;
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
  /** Per item, the lowest value of its scale above the lowest of its dimension, less 1: what makes a code a value. */
  readonly bases: Int32Array;
  /** Largest gap of an item, per dimension. */
  readonly reaches: readonly number[];
  /** The dimension weights as whole numbers in the same proportion. */
  readonly weights: readonly number[];
  readonly weightTotal: number;
  /** Scratch: per dimension, the gap of the respondent at hand in units, and its number of paired items, 0 if not scored. */
  readonly gaps: Float64Array;
  readonly pairs: Int32Array;
}

const wholeWeights = (weights: readonly number[]): readonly number[] => {
  let scale = 1;
  while (weights.some(weight => Math.abs(weight * scale - Math.round(weight * scale)) > 1e-9 * scale))
    scale *= 10;
  return weights.map(weight => Math.round(weight * scale));
};

/** Plans the counting of a shape. Throws when the overall score of one respondent would not fit into a whole number. */
export function planOf(shape: TallyShape, more?: More): Plan {
  const { dimensions } = shape;
  const reaches = dimensions.map(({ items }) => reachOf(shape, items));
  const bases = new Int32Array(shape.items.length);
  for (const { items } of dimensions)
    for (const i of items) bases[i] = shape.items[i]!.min - floorOf(shape, items) - 1;
  const weights = wholeWeights(dimensions.map(({ weight }) => weight));
  const weightTotal = total(weights);
  const unit = lcmOf(dimensions.flatMap(({ items }) => scoredCounts(items.length)));
  if (Math.max(0, ...reaches) * unit * Math.max(100, dimensions.length, weightTotal) >= LIMB)
    throw new RangeError('dimensions: expected fewer items');
  return {
    shape,
    more,
    ...layoutOf(shape, more?.layout),
    width: 2 * shape.items.length + (more?.columns ?? 0),
    unit,
    bases,
    reaches,
    weights,
    weightTotal,
    gaps: new Float64Array(dimensions.length),
    pairs: new Int32Array(dimensions.length),
  };
}
