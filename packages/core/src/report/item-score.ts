import { momentsOf, sumsOf } from '../scores/moments.ts';
import { isOneSided } from '../survey/sides-of.ts';
import { total } from '../tally/total.ts';
import type { AnsweredMoments, ItemScore } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import type { Design } from '../types/survey.ts';
import type { Cells, ItemShape } from '../types/tally.ts';
import { nOf, pairedScore } from './paired-score.ts';

type ItemCells = Cells['items'][number];

/** The step from 0 for the lowest point that a place in the table of pairs stands for. */
const expectationAt = (at: number, { points }: ItemShape) => Math.floor(at / points);
const experienceAt = (at: number, { points }: ItemShape) => at % points;

/** Experience − expectation of an item, and how many have it. */
export const itemGaps = ({ pairs }: ItemCells, shape: ItemShape): ValueCells =>
  pairs.map((n, at) => [experienceAt(at, shape) - expectationAt(at, shape), n]);

/** Everyone's expectations and everyone's experiences of an item, paired or not, per value. */
export function itemAnswers(
  cells: ItemCells,
  shape: ItemShape,
): { readonly expectation: ValueCells; readonly experience: ValueCells } {
  const answers = (alone: readonly number[], stepAt: typeof experienceAt): ValueCells =>
    alone.map((n, step) => [
      shape.min + step,
      n + total(cells.pairs.filter((_, at) => stepAt(at, shape) === step)),
    ]);
  return {
    expectation: answers(cells.expectation, expectationAt),
    experience: answers(cells.experience, experienceAt),
  };
}

/** Scores of one item. */
export function itemScore(cells: ItemCells, shape: ItemShape, dimension: string, design: Design): ItemScore {
  const { id, min } = shape;
  const pairs = (stepAt: typeof experienceAt): ValueCells =>
    cells.pairs.map((n, at) => [min + stepAt(at, shape), n]);
  const expectation = pairs(expectationAt);
  const experience = pairs(experienceAt);
  const answered = (paired: ValueCells, alone: readonly number[], isAsked: boolean): AnsweredMoments => {
    const values = [...paired, ...alone.map((n, step) => [min + step, n] as const)];
    const n = isAsked ? nOf(values) : null;
    return { n: n ?? 0, ...momentsOf(n, sumsOf(values)) };
  };
  return {
    id,
    dimension,
    ...pairedScore(1, 0, sumsOf(expectation), sumsOf(experience), itemGaps(cells, shape), design),
    answered: {
      expectation: answered(expectation, cells.expectation, !isOneSided({ design })),
      experience: answered(experience, cells.experience, design !== 'direct'),
    },
  };
}
