import { momentsOf, sumsOf } from '../scores/moments.ts';
import { total } from '../tally/total.ts';
import type { AnsweredMoments, ItemScore } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import type { Design } from '../types/survey.ts';
import type { Cells, ItemShape } from '../types/tally.ts';
import { countsOf, type Pairs, pairedScore } from './paired-score.ts';

type ItemCells = Cells['items'][number];

/** How many gave any of the values. */
export const nOf = (cells: ValueCells): number => total(cells.map(([, n]) => n));

/** Experience − expectation of an item, and how many have it. */
export const itemGaps = ({ pairs }: ItemCells, { points }: ItemShape): ValueCells =>
  pairs.map((n, at) => [(at % points) - Math.floor(at / points), n]);

const itemPairs = (cells: ItemCells, shape: ItemShape): Pairs => {
  const { min, points } = shape;
  const column = (value: (at: number) => number): ValueCells =>
    cells.pairs.map((n, at) => [min + value(at), n]);
  const gaps = itemGaps(cells, shape);
  return {
    n: nOf(gaps),
    unit: 1,
    floor: 0,
    expectation: sumsOf(column(at => Math.floor(at / points))),
    experience: sumsOf(column(at => at % points)),
    gap: sumsOf(gaps),
    counts: countsOf(gaps),
  };
};

/** Everyone's expectations and everyone's experiences of an item, paired or not, per value. */
export function itemAnswers(
  { pairs, expectation, experience }: ItemCells,
  { min, points }: ItemShape,
): { readonly expectation: ValueCells; readonly experience: ValueCells } {
  const row = (at: number) => total(pairs.slice(at * points, (at + 1) * points));
  const column = (at: number) => total(pairs.filter((_, cell) => cell % points === at));
  return {
    expectation: expectation.map((n, at) => [min + at, n + row(at)]),
    experience: experience.map((n, at) => [min + at, n + column(at)]),
  };
}

const answered = (cells: ValueCells): AnsweredMoments => ({
  n: nOf(cells),
  ...momentsOf(nOf(cells), sumsOf(cells)),
});

/** Scores of one item. */
export function itemScore(cells: ItemCells, shape: ItemShape, dimension: string, design: Design): ItemScore {
  const all = itemAnswers(cells, shape);
  return {
    id: shape.id,
    dimension,
    ...pairedScore(itemPairs(cells, shape), design),
    answered: {
      expectation: answered(design === 'direct' || design === 'experience' ? [] : all.expectation),
      experience: answered(design === 'direct' ? [] : all.experience),
    },
  };
}
