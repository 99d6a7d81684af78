import { correlation } from '../scores/correlation.ts';
import { expectationShares } from '../scores/expectation-shares.ts';
import { weightedGap } from '../scores/importance.ts';
import { linearMean } from '../scores/linear-mean.ts';
import { momentsOf, sumsOf } from '../scores/moments.ts';
import { signTest } from '../scores/sign-test.ts';
import { bottomBox, topBox } from '../scores/top-box.ts';
import { isOneSided } from '../survey/sides-of.ts';
import type { FullItemScore } from '../types/full-report.ts';
import type { AnsweredMoments } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';
import type { Cells, ItemShape, Range, Tally } from '../types/tally.ts';
import { answeredScore } from './answered-score.ts';
import { fullPaired } from './full-paired.ts';
import { itemAnswers, itemGaps, itemScore } from './item-score.ts';
import { nOf } from './paired-score.ts';

type MoreItem = NonNullable<Cells['more']>['items'][number];

const importanceScore = (
  { importance, importanceGaps }: MoreItem,
  { min }: Range,
  { points }: ItemShape,
): AnsweredMoments & { readonly weightedGap: AnsweredMoments } => {
  const answers: ValueCells = importance.map((n, at) => [min + at, n]);
  const gaps = 2 * points - 1;
  return {
    n: nOf(answers),
    ...momentsOf(nOf(answers), sumsOf(answers)),
    weightedGap: weightedGap(
      importanceGaps.map((n, at) => [min + Math.floor(at / gaps), (at % gaps) - points + 1, n] as const),
    ),
  };
};

/** All that is known of one item, but for what depends on its siblings. */
export function fullItem(
  tally: Tally,
  cells: Cells,
  i: number,
  dimension: string,
): Omit<FullItemScore, 'adjusted' | 'zone'> {
  const { design } = tally.shape;
  const shape = tally.shape.items[i]!;
  const counts = cells.items[i]!;
  const more = cells.more!.items[i]!;
  const scale = tally.more!.importance[i];
  const score = itemScore(counts, shape, dimension, design);
  const answers = itemAnswers(counts, shape);
  const experienced = design === 'direct' ? [] : answers.experience.map(([, n]) => n);
  const r = correlation(
    counts.pairs.map((n, at) => [Math.floor(at / shape.points), at % shape.points, n] as const),
  );
  const [expectationNa = 0, experienceNa = 0] = more.notApplicable;
  return {
    ...fullPaired(score, itemGaps(counts, shape), 1),
    answered: {
      expectation: answeredScore(score.answered.expectation, answers.expectation, expectationNa),
      experience: answeredScore(score.answered.experience, answers.experience, experienceNa),
    },
    correlation: {
      r,
      method: 'pearson',
      ...(r === null && {
        reason: isOneSided({ design }) ? 'not-asked' : (score.reason ?? 'zero-variance'),
      }),
    },
    signTest: signTest(score.counts),
    shares: expectationShares(score.counts),
    topBox: topBox(experienced),
    top2Box: topBox(experienced, 2),
    bottomBox: bottomBox(experienced),
    linearMean: linearMean(experienced),
    ...(scale && { importance: importanceScore(more, scale, shape) }),
  };
}
