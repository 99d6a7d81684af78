import type { RatingPart } from '../types/question.ts';
import type { Verdict } from '../types/report.ts';
import type { RatingAnswer, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';

/**
 * How the experiences of one Response compare with its own expectations, over the items that have both: the mean gap, in points
 * of the scale with the good end high. From half a point on it is `exceeded` or `fell-short`, otherwise `met`. In the tolerance
 * design it is `fell-short` below the minimum and `exceeded` above the desired. `undefined` where no item can be compared, as
 * when the expectation was given in another Response. It chooses words of thanks and is no score.
 *
 * @example
 * verdictOf(survey, { answers: { listens: { expectation: 4, experience: 6 } } }) // => 'exceeded'
 */
export function verdictOf(survey: Survey, { answers }: Pick<Response, 'answers'>): Verdict | undefined {
  const ratings = survey.questions.flatMap(question => {
    if (question.type !== 'rating' || question.dimension === undefined) return [];
    const turns = !!question.reverse !== (survey.scales[question.scale]!.direction === 'descending');
    return [{ answer: (answers[question.id] ?? {}) as RatingAnswer, sign: turns ? -1 : 1 }];
  });
  const meanGap = (from: RatingPart): number => {
    const gaps = ratings.flatMap(({ answer, sign }) => {
      const { experience, disconfirmation } = answer;
      if (from === 'disconfirmation') return typeof disconfirmation === 'number' ? [disconfirmation] : [];
      const expected = answer[from];
      return typeof experience === 'number' && typeof expected === 'number'
        ? [sign * (experience - expected)]
        : [];
    });
    return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  };
  const levels: Partial<Record<Survey['design'], readonly [low: RatingPart, high: RatingPart]>> = {
    direct: ['disconfirmation', 'disconfirmation'],
    tolerance: ['minimum', 'desired'],
  };
  const [low, high] = (levels[survey.design] ?? ['expectation', 'expectation']).map(meanGap) as [
    number,
    number,
  ];
  if (Number.isNaN(low) && Number.isNaN(high)) return undefined;
  if (low <= -0.5) return 'fell-short';
  return high >= 0.5 ? 'exceeded' : 'met';
}
