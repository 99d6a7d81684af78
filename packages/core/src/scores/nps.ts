import { tQuantile } from '../numeric/t.ts';
import { z95 } from '../numeric/z95.ts';
import type { Interval, ScoreReason } from '../types/score.ts';

export interface NpsCounts {
  /** Answers 9 and 10. */
  readonly promoters: number;
  /** Answers 7 and 8. */
  readonly passives: number;
  /** Answers 0 to 6. */
  readonly detractors: number;
}

export interface NpsInterval {
  readonly se: number;
  readonly ci95: Interval;
}

export interface Nps extends NpsCounts {
  readonly n: number;
  /** −100 to 100. */
  readonly nps: number | null;
  /** Textbook interval; no width where everybody agrees. */
  readonly wald: NpsInterval | null;
  /** Mean of −100, 0, 100 with n − 1, by the normal distribution and by Student's t; needs n ≥ 2. */
  readonly trinomial: (NpsInterval & { readonly ci95T: Interval }) | null;
  /** The one to show: best coverage at small n. Its limits may pass ±100; clip them for display only. */
  readonly adjustedWald: (NpsInterval & { readonly centre: number }) | null;
  readonly reason?: ScoreReason;
}

/**
 * Promoters, passives and detractors from respondents per answer 0 … 10.
 * Promoters are 9 and 10, passives 7 and 8, the rest detractors. No answer gives three zeros, never `null`.
 * Source: Reichheld 2003.
 *
 * @example
 * npsCounts([1, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]); // => { promoters: 9, passives: 5, detractors: 2 }
 */
export function npsCounts(counts: readonly number[]): NpsCounts {
  const total = (from: number, to: number): number => counts.slice(from, to).reduce((sum, n) => sum + n, 0);
  return { promoters: total(9, 11), passives: total(7, 9), detractors: total(0, 7) };
}

/** Standard error of 100 (p − d) over n. */
const standardError = (p: number, d: number, n: number): number =>
  100 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n);

const around = (centre: number, reach: number): Interval => [centre - reach, centre + reach];

/**
 * Net promoter score 100 (promoters − detractors) / n, with three 95 % intervals.
 *
 * Adjusted Wald adds ¾ of a promoter, ¾ of a detractor and 3 respondents. Pool counts to combine sites; never average their
 * scores. Undefined for n = 0. Sources: Reichheld 2003; intervals: Rocks 2016 (Am Stat 70:365).
 *
 * @example
 * nps({ promoters: 10, passives: 15, detractors: 5 }).nps; // => 16.6666666666667
 * nps({ promoters: 10, passives: 15, detractors: 5 }).adjustedWald.ci95; // => [-8.41362120825, 38.716651511283]
 */
export function nps(counts: NpsCounts): Nps {
  const { promoters, passives, detractors } = counts;
  const n = promoters + passives + detractors;
  if (n === 0) {
    return { ...counts, n, nps: null, wald: null, trinomial: null, adjustedWald: null, reason: 'n=0' };
  }
  const score = (100 * (promoters - detractors)) / n;
  const se = standardError(promoters / n, detractors / n, n);
  const seOfMean = se * Math.sqrt(n / (n - 1));
  const centre = (100 * (promoters - detractors)) / (n + 3);
  const seAdjusted = standardError((promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3), n + 3);
  return {
    ...counts,
    n,
    ...(n < 2 && { reason: 'n<2' }),
    nps: score,
    wald: { se, ci95: around(score, z95 * se) },
    trinomial:
      n < 2
        ? null
        : {
            se: seOfMean,
            ci95: around(score, z95 * seOfMean),
            ci95T: around(score, tQuantile(0.975, n - 1) * seOfMean),
          },
    adjustedWald: { centre, se: seAdjusted, ci95: around(centre, z95 * seAdjusted) },
  };
}
