import { tCritical, tTwoSidedP } from '../numeric/t.ts';
import type { GapMoments, Moments, PairedT } from '../types/report.ts';

/**
 * Paired t test of a mean gap of 0, two-sided: t = mean / (sd / √n) with n − 1 degrees of freedom, and the 95 % interval mean ± t₀.₉₇₅ · sd / √n.
 *
 * Undefined for n < 2 (`n<2`) and where all gaps are equal (`zero-variance`). Source: Student 1908; agrees with R `t.test(paired = TRUE)`.
 *
 * @example
 * pairedT(30, { mean: 0.5, sd: 1 }).t.p // => 0.010437389499
 */
export function pairedT(
  n: number,
  { mean, sd, reason = n < 2 ? 'n<2' : 'zero-variance' }: Moments,
): { readonly gap: GapMoments; readonly t: PairedT } {
  if (mean === null || !sd) {
    return {
      gap: { mean, sd, ci95: null, reason },
      t: { statistic: null, df: null, p: null, se: null, reason: reason === 'n=0' ? 'n<2' : reason },
    };
  }
  const df = n - 1;
  const se = sd / Math.sqrt(n);
  const statistic = mean / se;
  const reach = tCritical(0.05, df) * se;
  return {
    gap: { mean, sd, ci95: [mean - reach, mean + reach] },
    t: { statistic, df, p: tTwoSidedP(statistic, df), se },
  };
}
