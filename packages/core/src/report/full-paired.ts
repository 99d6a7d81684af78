import { dzInterval } from '../scores/dz-interval.ts';
import { effectSize } from '../scores/effect-size.ts';
import { hodgesLehmann } from '../scores/hodges-lehmann.ts';
import { median } from '../scores/median.ts';
import { rankBiserial } from '../scores/rank-biserial.ts';
import { wilcoxon } from '../scores/wilcoxon.ts';
import type { FullPairedScore } from '../types/full-report.ts';
import type { PairedScore } from '../types/report.ts';
import type { ValueCells } from '../types/score.ts';

/** The figures of paired values that need their gaps one by one, as whole multiples of 1 / unit. */
export function fullPaired<T extends PairedScore>(
  score: T,
  gaps: ValueCells,
  unit: number,
): T & FullPairedScore {
  const { n, gap, expectation, experience, reason } = score;
  const asked = reason === 'not-asked' ? [] : gaps;
  const effect = effectSize(n, gap, expectation, experience);
  const ranks = wilcoxon(asked);
  const dzCi95 = dzInterval(effect.dz, n);
  return {
    ...score,
    medianGap: median(asked, unit),
    effect: {
      ...effect,
      dzCi95,
      rankBiserial: rankBiserial(asked),
      // Where everything else is defined, the interval may be out of reach.
      ...(!dzCi95 && { reason: effect.reason ?? 'out-of-range' }),
    },
    wilcoxon: ranks,
    hodgesLehmann: {
      pseudomedian: hodgesLehmann(asked, unit).pseudomedian,
      pseudomedianNoZeros: hodgesLehmann(
        asked.filter(([value]) => value !== 0),
        unit,
      ).pseudomedian,
      ...(ranks.reason && { reason: ranks.reason }),
    },
  };
}
