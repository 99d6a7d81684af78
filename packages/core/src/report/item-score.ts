import { momentsOf, sumsOf } from '../scores/moments.ts';
import { isOneSided } from '../survey/sides-of.ts';
import { total } from '../tally/total.ts';
import type { Phase } from '../types/question.ts';
import type { AnsweredMoments, ItemScore } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import type { Design } from '../types/survey.ts';
import type { Cells, ItemShape } from '../types/tally.ts';
import { nOf, pairedScore } from './paired-score.ts';

type ItemCells = Cells['items'][number];

/** Experience − expectation of an item, and how many have it. */
export const itemGaps = ({ pairs }: ItemCells, shape: ItemShape): ValueCells => {
  const { expectation, experience } = stepsOf(shape);
  return pairs.map((n, at) => [experience(at) - expectation(at), n]);
};

/** The step of each side, from 0 for the lowest point, that a place in the table of pairs stands for. */
const stepsOf = ({ points }: ItemShape) => ({
  expectation: (at: number) => Math.floor(at / points),
  experience: (at: number) => at % points,
});

/** Everyone's expectations and everyone's experiences of an item, paired or not, per value. */
export function itemAnswers(
  cells: ItemCells,
  shape: ItemShape,
): { readonly expectation: ValueCells; readonly experience: ValueCells } {
  const steps = stepsOf(shape);
  const answers = (side: Phase): ValueCells =>
    cells[side].map((n, step) => [
      shape.min + step,
      n + total(cells.pairs.filter((_, at) => steps[side](at) === step)),
    ]);
  return { expectation: answers('expectation'), experience: answers('experience') };
}

const answered = (cells: ValueCells): AnsweredMoments => ({
  n: nOf(cells),
  ...momentsOf(nOf(cells), sumsOf(cells)),
});

/** Scores of one item. */
export function itemScore(cells: ItemCells, shape: ItemShape, dimension: string, design: Design): ItemScore {
  const { id, min } = shape;
  const all = itemAnswers(cells, shape);
  const steps = stepsOf(shape);
  const paired = (side: Phase) => sumsOf(cells.pairs.map((n, at) => [min + steps[side](at), n]));
  const pairs = {
    unit: 1,
    floor: 0,
    expectation: paired('expectation'),
    experience: paired('experience'),
    gaps: itemGaps(cells, shape),
  };
  return {
    id,
    dimension,
    ...pairedScore(pairs, design),
    answered: {
      expectation: answered(isOneSided({ design }) ? [] : all.expectation),
      experience: answered(design === 'direct' ? [] : all.experience),
    },
  };
}
