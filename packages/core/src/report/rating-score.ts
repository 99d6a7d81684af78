import { ces } from '../scores/ces.ts';
import { csat } from '../scores/csat.ts';
import { fft } from '../scores/fft.ts';
import { momentsOf, sumsOf } from '../scores/moments.ts';
import { nps, npsCounts } from '../scores/nps.ts';
import type { RatingScore } from '../types/full-report.ts';
import type { QuestionScore, RatingQuestion } from '../types/question.ts';
import type { Survey } from '../types/survey.ts';
import type { Cells, Tally } from '../types/tally.ts';
import { answeredScore } from './answered-score.ts';
import { itemAnswers } from './item-score.ts';
import { nOf } from './paired-score.ts';

const scoreOf = (
  measure: QuestionScore,
  counts: readonly number[],
  notApplicable: number,
  descends: boolean,
): NonNullable<RatingScore['score']> => {
  switch (measure) {
    case 'nps':
      return nps(npsCounts(counts));
    case 'csat':
      return csat(counts);
    case 'ces':
      // Counts run from bad to good; a published mean is of the values as they were asked.
      return descends ? ces([...counts].reverse(), 'effort') : ces(counts, 'ease');
    case 'fft': {
      const [veryPoor = 0, poor = 0, neither = 0, good = 0, veryGood = 0] = counts;
      return fft({ veryGood, good, neither, poor, veryPoor, dontKnow: notApplicable });
    }
  }
};

/** A rating question that belongs to no dimension. */
export function ratingScore(
  survey: Survey,
  { id, scale, score }: RatingQuestion,
  tally: Tally,
  cells: Cells,
  i: number,
): RatingScore {
  const { experience } = itemAnswers(cells.items[i]!, tally.shape.items[i]!);
  const n = nOf(experience);
  const notApplicable = cells.more!.items[i]!.notApplicable[1]!;
  const counts = experience.map(([, count]) => count);
  const descends = survey.scales[scale]!.direction === 'descending';
  return {
    id,
    answered: answeredScore({ n, ...momentsOf(n, sumsOf(experience)) }, experience, notApplicable),
    ...(score && { score: scoreOf(score, counts, notApplicable, descends) }),
  };
}
