import type { CellsOf, MoreCellsOf, TallyShape } from '../types/tally.ts';
import type { More } from './plan-of.ts';

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
export type MoreLayout = MoreCellsOf<Span, Wide>;

/** Gives out the places of the flat array one after the other. */
export interface Allot {
  readonly table: (length: number) => Span;
  readonly moments: () => { readonly sum: Wide; readonly squares: Wide };
}

/** How many items make half of them. */
export const halfOf = (items: number): number => (items + 1) >> 1;

/** The numbers of paired items from which a dimension of that many items is scored. */
export const scoredCounts = (items: number): readonly number[] =>
  [...Array(items + 1).keys()].slice(halfOf(items));

/** Largest gap of an item of the dimension. */
export const reachOf = ({ items }: TallyShape, of: readonly number[]): number =>
  Math.max(...of.map(i => items[i]!.points - 1));

/** Lowest value of the scales of the dimension. */
export const floorOf = ({ items }: TallyShape, of: readonly number[]): number =>
  Math.min(...of.map(i => items[i]!.min));

/** Lays out the counts of a shape in one flat array, those of a full Tally behind the others. */
export function layoutOf(
  shape: TallyShape,
  makeMore?: (allot: Allot) => More,
): { readonly layout: Layout; readonly more: More | undefined; readonly size: number } {
  let size = 0;
  const table = (length: number, before = 0): Span => {
    size += before + length;
    return { at: size - length, length };
  };
  const wide = (): Wide => ({ wide: table(3).at });
  const moments = () => ({ sum: wide(), squares: wide() });
  const overall = () => ({ counts: table(3), unweighted: moments(), weighted: moments() });
  const plain = {
    respondents: table(3),
    items: shape.items.map(({ points }) => ({
      pairs: table(points * points),
      // In front of them what does not apply, and what was not answered.
      expectation: table(points, 2),
      experience: table(points, 2),
    })),
    dimensions: shape.dimensions.map(({ items }) => ({
      scored: scoredCounts(items.length).map(a => ({
        gaps: table(2 * reachOf(shape, items) * a + 1),
        sums: table(4),
      })),
    })),
    overall: { half: overall(), complete: overall() },
  };
  const more = makeMore?.({ table, moments });
  return { layout: { ...plain, ...(more && { more: more.layout }) }, more, size };
}
