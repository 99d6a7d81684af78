import type { PairCells } from '../scores/correlation.ts';
import { planOf } from '../tally/plan-of.ts';
import type { ValueCells } from '../types/score.ts';
import type { Tally } from '../types/tally.ts';
import { chooseCells, type TimingOptions } from './choose-cells.ts';
import { itemAnswers, itemGaps } from './item-score.ts';
import { meanGaps, unitOf } from './means-of-items.ts';

/** The counts of one item in the forms that the scores take. */
export interface ItemCounts {
  readonly pairs: PairCells;
  /** Experience − expectation. */
  readonly gaps: ValueCells;
  /** Respondents per point, worst first, paired or not. */
  readonly expectation: readonly number[];
  readonly experience: readonly number[];
}

/** The gaps of one dimension as whole multiples of 1 / unit. */
export interface DimensionCounts {
  readonly unit: number;
  readonly gaps: ValueCells;
}

const positionOf = (ids: readonly { readonly id: string }[], id: string): number => {
  const at = ids.findIndex(known => known.id === id);
  if (at >= 0) return at;
  throw new RangeError(`Expected one of ${ids.map(known => known.id).join(', ')}, got ${id}`);
};

const cellsToRead = (tally: Tally, options: TimingOptions) =>
  chooseCells(tally, planOf(tally.shape), options).cells;

/**
 * The counts of one item of a Tally, for any score of your choice: `wilcoxon(itemCounts(counts, 'listens').gaps, { zeros: 'wilcox' })`.
 *
 * @example
 * itemCounts(tally(survey, responses), 'greeted').gaps.filter(([, n]) => n > 0) // => [[1, 1]]
 */
export function itemCounts(tally: Tally, id: string, options: TimingOptions = {}): ItemCounts {
  const i = positionOf(tally.shape.items, id);
  const shape = tally.shape.items[i]!;
  const cells = cellsToRead(tally, options).items[i]!;
  const { min, points } = shape;
  const answers = itemAnswers(cells, shape);
  return {
    pairs: cells.pairs.map((n, at) => [min + Math.floor(at / points), min + (at % points), n]),
    gaps: itemGaps(cells, shape),
    expectation: answers.expectation.map(([, n]) => n),
    experience: answers.experience.map(([, n]) => n),
  };
}

/**
 * The gaps of one dimension of a Tally, over respondents with half of its items paired or, by the rule `complete`, all.
 *
 * @example
 * dimensionCounts(tally(survey, responses), 'welcome').unit // => 2
 */
export function dimensionCounts(
  tally: Tally,
  id: string,
  { rule = 'half', ...options }: TimingOptions & { readonly rule?: 'half' | 'complete' } = {},
): DimensionCounts {
  const d = positionOf(tally.shape.dimensions, id);
  const items = tally.shape.dimensions[d]!.items.length;
  const { scored } = cellsToRead(tally, options).dimensions[d]!;
  return {
    unit: unitOf(items),
    gaps: meanGaps(
      scored.map(({ gaps }) => gaps),
      items,
      rule === 'half' ? 1 : items,
    ),
  };
}
