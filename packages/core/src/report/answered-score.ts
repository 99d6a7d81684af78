import { median } from '../scores/median.ts';
import type { AnsweredScore } from '../types/full-report.ts';
import type { AnsweredMoments } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';

/** One side of a question with its median, and how often it does not apply. */
export const answeredScore = (
  moments: AnsweredMoments,
  cells: ValueCells,
  notApplicable: number,
): AnsweredScore => ({ ...moments, median: moments.n > 0 ? median(cells) : null, notApplicable });
